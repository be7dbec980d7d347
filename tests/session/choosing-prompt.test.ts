import { describe, expect, it } from 'vitest';
import type { Conditions } from '../../src/exam/conditions.ts';
import type { EssaySection } from '../../src/exam/exam-format.ts';
import { anAttemptWith, minutes, seconds } from '../support/attempt-builders.ts';
import { aFormSection, entriesOf } from '../support/form-builders.ts';
import { aFormat, anEssaySection } from '../support/format-builders.ts';
import { anEssayItem } from '../support/item-builders.ts';
import { itemId } from '../support/overrides.ts';
import { aRunningSession } from '../support/running-session.ts';
import { createSimulatedTime } from '../support/simulated-time.ts';

const prompts = ['essay-1', 'essay-2', 'essay-3'];
const start = { type: 'section.start' } as const;

type Case = {
  readonly section?: Partial<EssaySection>;
  readonly conditions?: Partial<Conditions>;
  readonly seed?: number;
};

/** An exam of one essay of 30 minutes, with three prompts and 5 minutes to choose, unless overridden. */
const anExam = ({ section = {}, conditions = {}, seed = 1 }: Case = {}) => ({
  attempt: anAttemptWith(conditions, {
    seed,
    format: aFormat({ sections: [anEssaySection({ offered: 3, choosingMinutes: 5, ...section })] }),
  }),
  forms: [
    aFormSection({
      section: 'essay',
      entries: entriesOf(prompts.map((id) => anEssayItem({ id }))),
    }),
  ],
});

const aStartedExam = (given: Case = {}) => {
  const run = aRunningSession(anExam(given));
  run.do(start);
  return run;
};

/** The exam as it is when its page is opened again after so long. */
const reopened = (run: ReturnType<typeof aRunningSession>, afterMs: number, given: Case = {}) => {
  run.session.stop();
  const time = createSimulatedTime(run.time.clock.now() + afterMs);
  return aRunningSession({ ...anExam(given), events: run.log, time });
};

const chosen = ({ session }: ReturnType<typeof aRunningSession>) =>
  session.view().state.sections[0]?.chosenPromptId ?? null;

describe('when the time for choosing a prompt is over', () => {
  it('one of those offered is assigned, and it can be written on', () => {
    const run = aStartedExam();
    run.time.pass(minutes(5) - 1);
    expect(run.session.view().stage).toBe('choosingPrompt');
    run.time.pass(1);
    expect(run.session.view().stage).toBe('writing');
    expect(prompts).toContain(chosen(run));
    expect(run.types()).toEqual(['sectionStarted', 'promptAssigned', 'itemShown']);
    run.do({ type: 'essay.write', text: 'A position.' }, { type: 'section.end' });
    expect(run.log.find(({ type }) => type === 'essaySubmitted')).toMatchObject({
      itemId: chosen(run),
    });
  });

  it('the seed decides which, so that each comes about', () => {
    const drawn = Array.from({ length: 30 }, (_, seed) => {
      const run = aStartedExam({ seed });
      run.time.pass(minutes(5));
      return chosen(run);
    });
    expect(new Set(drawn)).toEqual(new Set(prompts));
  });

  it('it is the same one after a reload as it would have been without', () => {
    const through = aStartedExam({ seed: 7 });
    through.time.pass(minutes(5));
    const again = reopened(aStartedExam({ seed: 7 }), minutes(6), { seed: 7 });
    expect(again.session.view().stage).toBe('writing');
    expect(chosen(again)).toBe(chosen(through));
    expect(chosen(reopened(again, minutes(1), { seed: 7 }))).toBe(chosen(through));
  });

  it('a choice that comes too late is refused', () => {
    const run = aStartedExam();
    const drawn = aStartedExam();
    drawn.time.pass(minutes(5));
    const other = prompts.find((id) => id !== chosen(drawn)) ?? '';
    run.time.sleep(minutes(5));
    expect(run.session.send({ type: 'prompt.choose', itemId: itemId(other) }).ok).toBe(false);
    expect(chosen(run)).toBe(chosen(drawn));
  });

  it('and the whole section as well, the section ends without an essay', () => {
    const run = reopened(aStartedExam(), minutes(40));
    expect(run.session.view().stage).toBe('finished');
    expect(run.types()).not.toContain('promptAssigned');
    expect(run.types()).not.toContain('essaySubmitted');
  });
});

describe('the time for choosing a prompt', () => {
  it('is as much longer as the section’s', () => {
    const run = aStartedExam({ conditions: { timeFactor: 2 } });
    run.time.pass(minutes(10) - 1);
    expect(run.session.view().stage).toBe('choosingPrompt');
    run.time.pass(1);
    expect(run.session.view().stage).toBe('writing');
  });

  it('stands still while the section is paused', () => {
    const run = aStartedExam({ conditions: { pausing: true } });
    run.do({ type: 'section.pause' });
    run.time.pass(minutes(60));
    run.do({ type: 'section.unpause' });
    expect(run.session.view().stage).toBe('choosingPrompt');
    run.time.pass(minutes(5) - seconds(1) - 1);
    expect(run.session.view().stage).toBe('choosingPrompt');
    run.time.pass(1);
    expect(run.session.view().stage).toBe('writing');
  });

  it('has no end where the section is untimed', () => {
    const run = aStartedExam({ conditions: { timeFactor: null } });
    run.time.pass(minutes(300));
    expect(run.session.view().stage).toBe('choosingPrompt');
  });

  it('has no end but the section’s where the format says none', () => {
    const run = aStartedExam({ section: { choosingMinutes: null } });
    run.time.pass(minutes(30) - 1);
    expect(run.session.view().stage).toBe('choosingPrompt');
    run.time.pass(1);
    expect(run.session.view().stage).toBe('finished');
  });
});
