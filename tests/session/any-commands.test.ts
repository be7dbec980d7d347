import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replay } from '../../src/exam/apply-event.ts';
import type { ItemId, OptionId } from '../../src/bank/item.ts';
import { AttemptEvent } from '../../src/exam/attempt-event.ts';
import type { Attempt } from '../../src/exam/attempt.ts';
import { timeFactors } from '../../src/exam/conditions.ts';
import type { Command } from '../../src/session/command.ts';
import { anAttemptWith, minutes } from '../support/attempt-builders.ts';
import { aFormSection, entriesOf } from '../support/form-builders.ts';
import { aFormat, anEssaySection } from '../support/format-builders.ts';
import { anEssayItem } from '../support/item-builders.ts';
import { allForms, aRunningSession } from '../support/running-session.ts';

const prompts = [anEssayItem({ id: 'essay-1' }), anEssayItem({ id: 'essay-2' })];
const forms = allForms().with(3, aFormSection({ section: 'essay', entries: entriesOf(prompts) }));
const items = forms.flatMap(({ entries }) => entries.map(({ item }) => item));
const anItem = fc.constantFrom(...items);

/** The short test with two prompts to choose from, as it may be taken: paused or not, longer, untimed. */
const attempts: fc.Arbitrary<Attempt> = fc
  .record({
    timeFactor: fc.constantFrom(...timeFactors),
    pausing: fc.boolean(),
    confidence: fc.boolean(),
    feedback: fc.constantFrom('atEnd', 'atOnce'),
  })
  .map(({ feedback, ...conditions }) => {
    const essay = anEssaySection({ offered: 2, choosingMinutes: 1 });
    return anAttemptWith(conditions, {
      feedback,
      format: aFormat({ sections: aFormat().sections.with(3, essay) }),
    });
  });

const anOption: fc.Arbitrary<{ readonly itemId: ItemId; readonly optionId: OptionId }> =
  fc.constantFrom(
    ...items.flatMap((item) =>
      'options' in item ? item.options.map(({ id }) => ({ itemId: item.id, optionId: id })) : [],
    ),
  );

const commands: fc.Arbitrary<Command> = fc.oneof(
  fc.constant<Command>({ type: 'section.start' }),
  fc.constant<Command>({ type: 'section.end' }),
  fc.constant<Command>({ type: 'review.open' }),
  anItem.map((item): Command => ({ type: 'item.show', itemId: item.id })),
  fc.constant<Command>({ type: 'section.pause' }),
  fc.constant<Command>({ type: 'section.unpause' }),
  fc.constantFrom(...prompts).map(({ id }): Command => ({ type: 'prompt.choose', itemId: id })),
  anOption.map((option): Command => ({ type: 'choice.select', ...option })),
  anItem.map(({ id }): Command => ({ type: 'answer.check', itemId: id })),
  fc
    .tuple(anOption, fc.boolean())
    .map(([option, struck]): Command => ({ type: 'option.strike', ...option, struck })),
  fc
    .tuple(anItem, fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { maxLength: 3 }))
    .map(([{ id }, ranges]): Command => ({ type: 'text.highlight', targetId: id, ranges })),
  fc
    .tuple(anItem, fc.string({ maxLength: 30 }))
    .map(([item, text]): Command => ({ type: 'note.write', itemId: item.id, text })),
  fc.tuple(anItem, fc.constantFrom('sure', 'guess', null)).map(([item, confidence]): Command => ({
    type: 'confidence.set',
    itemId: item.id,
    confidence,
  })),
  fc.constant<Command>({ type: 'textSize.set', percent: 150 }),
  fc.boolean().map((hidden): Command => ({ type: 'clock.hide', hidden })),
  fc
    .tuple(anItem, fc.string({ maxLength: 30 }))
    .map(([item, text]): Command => ({ type: 'examples.write', itemId: item.id, text })),
  fc
    .tuple(anItem, fc.boolean())
    .map(([item, flagged]): Command => ({ type: 'item.flag', itemId: item.id, flagged })),
  fc.string({ maxLength: 40 }).map((text): Command => ({ type: 'essay.write', text })),
);

type Step =
  | { readonly do: 'send'; readonly command: Command }
  | { readonly do: 'pass' | 'sleep' | 'changeClock'; readonly ms: number }
  | { readonly do: 'reload' };

const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: commands.map((command): Step => ({ do: 'send', command })) },
  { weight: 3, arbitrary: fc.nat(70_000).map((ms): Step => ({ do: 'pass', ms })) },
  { weight: 1, arbitrary: fc.nat(400_000).map((ms): Step => ({ do: 'sleep', ms })) },
  {
    weight: 1,
    arbitrary: fc
      .integer({ min: -500_000, max: 500_000 })
      .map((ms): Step => ({ do: 'changeClock', ms })),
  },
  { weight: 1, arbitrary: fc.constant<Step>({ do: 'reload' }) },
);

const manySteps = fc.array(steps, { maxLength: 60 });

const runAll = (attempt: Attempt, all: readonly Step[]) => {
  let run = aRunningSession({ attempt, forms });
  for (const step of all) {
    if (step.do === 'send') run.session.send(step.command);
    else if (step.do === 'reload') {
      run.session.settleText();
      run.session.stop();
      run = aRunningSession({ attempt, forms, events: run.log, time: run.time });
    } else run.time[step.do](step.ms);
  }
  run.session.settleText();
  return run;
};

describe('any commands, with any clock, sleep and reloads', () => {
  it('leave a log that reads as what the candidate saw', () => {
    fc.assert(
      fc.property(attempts, manySteps, (attempt, all) => {
        const run = runAll(attempt, all);
        expect(replay(run.log)).toEqual(run.session.view().state);
      }),
      { numRuns: 300 },
    );
  });

  it('leave facts that are whole, numbered without a gap, and never earlier than the one before', () => {
    fc.assert(
      fc.property(attempts, manySteps, (attempt, all) => {
        const { log } = runAll(attempt, all);
        for (const [index, event] of log.entries()) {
          expect(AttemptEvent.safeParse(event).success).toBe(true);
          expect(event.seq).toBe(index + 1);
          expect(event.at).toBeGreaterThanOrEqual(log[index - 1]?.at ?? 0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('leave no section longer than its clock, which stands still in pauses only', () => {
    fc.assert(
      fc.property(attempts, manySteps, (attempt, all) => {
        const { timeFactor } = attempt.conditions;
        const { sections } = runAll(attempt, all).session.view().state;
        for (const [index, section] of sections.entries()) {
          const { startedAt, deadline, pausedMs, endedAt, responses } = section;
          const shownMs = Object.values(responses).reduce((sum, each) => sum + each.shownMs, 0);
          if (deadline === null) {
            expect(timeFactor).toBeNull();
            continue;
          }
          const allowedMs = minutes(attempt.format.sections[index]?.minutes ?? NaN);
          expect(deadline - startedAt - pausedMs).toBe(allowedMs * (timeFactor ?? NaN));
          expect(endedAt ?? 0).toBeLessThanOrEqual(deadline);
          expect(shownMs).toBeLessThanOrEqual(deadline - startedAt - pausedMs);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('change no answer after it was checked', () => {
    const answering = ['choiceSelected', 'optionStruck', 'optionRestored', 'confidenceSet'];
    fc.assert(
      fc.property(attempts, manySteps, (attempt, all) => {
        const checked = new Set<ItemId>();
        for (const event of runAll({ ...attempt, feedback: 'atOnce' }, all).log) {
          if (!('itemId' in event)) continue;
          const isLocked = checked.has(event.itemId);
          expect(isLocked && [...answering, 'answerChecked'].includes(event.type)).toBe(false);
          if (event.type === 'answerChecked') checked.add(event.itemId);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('pause no attempt whose conditions do not allow it, and rate no confidence', () => {
    fc.assert(
      fc.property(attempts, manySteps, (attempt, all) => {
        const types = runAll(attempt, all).types();
        const { pausing, confidence } = attempt.conditions;
        expect(!types.includes('sectionPaused') || pausing).toBe(true);
        expect(!types.includes('confidenceSet') || confidence).toBe(true);
        expect(!types.includes('answerChecked') || attempt.feedback === 'atOnce').toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
