import { describe, expect, it } from 'vitest';
import { getShortestPaths } from 'xstate/graph';
import { initialAttemptState } from '../../src/exam/attempt-state.ts';
import type { SessionContext, SessionEvent } from '../../src/session/session-context.ts';
import { sessionMachine } from '../../src/session/session-machine.ts';
import { anAttemptWith, examStart, minutes } from '../support/attempt-builders.ts';
import { aFormat, anEssaySection, aQuestionSection } from '../support/format-builders.ts';
import { aFormSection, entriesOf } from '../support/form-builders.ts';
import { anEssayItem } from '../support/item-builders.ts';
import { createSimulatedTime } from '../support/simulated-time.ts';

const questions = aFormSection({ section: 'job-knowledge' });
const prompts = aFormSection({
  section: 'essay',
  entries: entriesOf([anEssayItem({ id: 'essay-1' }), anEssayItem({ id: 'essay-2' })]),
});
const [first, second] = questions.entries.map(({ item }) => item.id);
const prompt = prompts.entries[1]?.item.id;
if (first === undefined || second === undefined || prompt === undefined) {
  throw new Error('the forms are too short');
}

const time = createSimulatedTime();
const at = examStart;
/** After the time for choosing a prompt, before the end of the essay. */
const later = examStart + minutes(6);
const late = examStart + minutes(60);

const events: readonly SessionEvent[] = [
  { type: 'section.start', at },
  { type: 'item.show', itemId: second, at },
  { type: 'item.show', itemId: first, at },
  { type: 'review.open', at },
  { type: 'prompt.choose', itemId: prompt, at },
  { type: 'section.pause', at },
  { type: 'section.unpause', at },
  { type: 'section.end', at },
  { type: 'clock.read', at: later },
  { type: 'clock.read', at: late },
];

/** A state of the machine apart from when and how often: finite, so that all paths can be walked. */
const essence = (value: unknown, context: SessionContext): string =>
  JSON.stringify([
    value,
    context.state.sections.map(({ currentItemId, endReason, chosenPromptId }) => [
      currentItemId,
      endReason,
      chosenPromptId,
    ]),
  ]);

const paths = getShortestPaths(sessionMachine, {
  events: [...events],
  serializeState: (snapshot) => essence(snapshot.value, snapshot.context),
  input: {
    attempt: anAttemptWith(
      { pausing: true },
      {
        // The prompt that this seed assigns is another than the one that is chosen here.
        seed: 0,
        format: aFormat({
          sections: [aQuestionSection(), anEssaySection({ offered: 2, choosingMinutes: 5 })],
        }),
      },
    ),
    forms: [questions, prompts],
    state: initialAttemptState,
    essayText: '',
    clock: time.clock,
    schedule: time.schedule,
  },
});

const reached = paths.map(({ state, steps }) => ({
  stage: JSON.stringify(state.value),
  sections: state.context.state.sections,
  events: steps.map(({ event }) => event.type),
}));

describe('every path through the statechart', () => {
  it('comes to each stage', () => {
    const stages = new Set(reached.map(({ stage }) => stage));
    expect(stages).toEqual(
      new Set([
        '"betweenSections"',
        '{"running":{"timed":"answering"}}',
        '{"running":{"timed":"reviewing"}}',
        '{"running":{"timed":"choosingPrompt"}}',
        '{"running":{"timed":"writing"}}',
        '{"running":"paused"}',
        '"finished"',
      ]),
    );
  });

  it('finishes only after each section has ended, by the candidate or by its clock', () => {
    const finished = reached.filter(({ stage }) => stage === '"finished"');
    const endings = finished.map(({ sections }) => sections.map(({ endReason }) => endReason));
    expect(endings).toContainEqual(['candidate', 'candidate']);
    expect(endings).toContainEqual(['timeUp', 'timeUp']);
    expect(endings.every((reasons) => reasons.length === 2 && !reasons.includes(null))).toBe(true);
  });

  it('writes an essay only on a prompt that was chosen, or assigned when the time was over', () => {
    const writing = reached.filter(({ stage }) => stage === '{"running":{"timed":"writing"}}');
    const prompted = writing.map(({ sections, events: sent }) => [
      sent.includes('prompt.choose'),
      sections.at(-1)?.chosenPromptId,
    ]);
    expect(prompted).toContainEqual([true, prompt]);
    expect(prompted).toContainEqual([false, expect.any(String)]);
    expect(prompted.every(([, chosen]) => chosen !== null)).toBe(true);
  });

  it('leaves a pause only by going on', () => {
    const paused = reached.filter(({ stage }) => stage === '{"running":"paused"}');
    expect(paused.length).toBeGreaterThan(0);
    expect(paused.every(({ sections }) => sections.at(-1)?.pausedAt !== null)).toBe(true);
    const others = reached.filter(({ stage }) => stage !== '{"running":"paused"}');
    expect(
      others.every(({ sections }) => !sections.some(({ pausedAt }) => pausedAt !== null)),
    ).toBe(true);
  });

  it('has at most one section running', () => {
    for (const { sections } of reached) {
      expect(sections.slice(0, -1).every(({ endedAt }) => endedAt !== null)).toBe(true);
    }
  });
});
