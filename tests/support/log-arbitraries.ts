import fc from 'fast-check';
import type { AttemptEvent, AttemptFact } from '../../src/exam/attempt-event.ts';
import type { FormSection } from '../../src/exam/exam-form.ts';
import { examStart, minutes } from './attempt-builders.ts';

type Step = { readonly fact: AttemptFact; readonly afterMs: number };

const factsAbout = ({ entries }: FormSection): fc.Arbitrary<AttemptFact> =>
  fc.constantFrom(...entries.map(({ item }) => item)).chain((item) => {
    const itemId = item.id;
    const facts: AttemptFact[] = [
      { type: 'itemShown', itemId },
      { type: 'itemFlagged', itemId },
      { type: 'itemUnflagged', itemId },
      { type: 'sectionReviewOpened' },
      { type: 'attemptResumed' },
      { type: 'clockJumped', byMs: -5000 },
      { type: 'noteWritten', itemId, text: 'Look at the dates.' },
      { type: 'confidenceSet', itemId, confidence: 'unsure' },
      { type: 'confidenceSet', itemId, confidence: null },
      { type: 'textHighlighted', targetId: itemId, ranges: [[0, 4]] },
      { type: 'textSizeSet', percent: 150 },
      { type: 'clockHidden' },
    ];
    const options = item.kind === 'choice' || item.kind === 'scale' ? item.options : [];
    for (const { id: optionId } of options) {
      facts.push({ type: 'choiceSelected', itemId, optionId });
      facts.push({ type: 'optionStruck', itemId, optionId });
      facts.push({ type: 'optionRestored', itemId, optionId });
    }
    if (item.kind === 'choice') facts.push({ type: 'answerChecked', itemId });
    if (item.kind === 'examples') {
      facts.push({ type: 'examplesWritten', itemId, text: 'In May, at work.' });
      facts.push({ type: 'examplesWritten', itemId, text: ' ' });
    }
    return fc.constantFrom(...facts);
  });

/** While a section is paused nothing happens in it; its page may be closed and opened again. */
const pause: fc.Arbitrary<readonly AttemptFact[]> = fc.constantFrom<(readonly AttemptFact[])[]>(
  [{ type: 'sectionPaused' }, { type: 'sectionUnpaused' }],
  [{ type: 'sectionPaused' }, { type: 'attemptResumed' }, { type: 'sectionUnpaused' }],
);

const stepsIn = (form: FormSection): fc.Arbitrary<readonly Step[]> =>
  fc
    .oneof(
      { weight: 12, arbitrary: factsAbout(form).map((fact) => [fact]) },
      { weight: 1, arbitrary: pause },
    )
    .chain((facts) =>
      fc.tuple(
        ...facts.map((fact) =>
          fc.integer({ min: 0, max: 10_000 }).map((afterMs): Step => ({ fact, afterMs })),
        ),
      ),
    );

/** Logs of one section of 10 minutes, run to its end: anything a candidate may do in any order, at any speed. */
export const logsOf = (form: FormSection): fc.Arbitrary<readonly AttemptEvent[]> =>
  fc.array(stepsIn(form), { maxLength: 50 }).map((steps) => {
    const deadline = examStart + minutes(10);
    const all: readonly Step[] = [
      { fact: { type: 'sectionStarted', sectionIndex: 0, deadline }, afterMs: 0 },
      ...steps.flat(),
      { fact: { type: 'sectionEnded', sectionIndex: 0, reason: 'candidate' }, afterMs: 1000 },
      { fact: { type: 'attemptFinished' }, afterMs: 0 },
    ];
    let at = examStart;
    return all.map(({ fact, afterMs }, index) => {
      at += afterMs;
      return { ...fact, seq: index + 1, at };
    });
  });
