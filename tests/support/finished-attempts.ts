import fc from 'fast-check';
import { replay } from '../../src/exam/apply-event.ts';
import type { Attempt } from '../../src/exam/attempt.ts';
import type { AttemptEvent } from '../../src/exam/attempt-event.ts';
import type { FormSection } from '../../src/exam/exam-form.ts';
import type { AttemptDigest } from '../../src/progress/attempt-digest.ts';
import { calendarDayIn } from '../../src/progress/calendar-day.ts';
import { digestAttempt } from '../../src/progress/digest-attempt.ts';
import type { AttemptStore } from '../../src/storage/attempt-store.ts';
import type { ProgressStore } from '../../src/storage/progress-store.ts';
import { anAttempt, examStart, minutes } from './attempt-builders.ts';
import { everyItem } from './every-item.ts';
import { aFormSection } from './form-builders.ts';
import { aFormat, aQuestionSection } from './format-builders.ts';
import { logsOf } from './log-arbitraries.ts';

/** An attempt of one section that ended, with its log. */
export type FinishedAttempt = {
  readonly attempt: Attempt;
  readonly form: FormSection;
  readonly log: readonly AttemptEvent[];
};

const hour = minutes(60);
const form = aFormSection();
/** The same with a question mixed in unscored. */
const mixedForm: FormSection = {
  ...form,
  entries: form.entries.map((entry, index) => ({ ...entry, scored: index !== 1 })),
};
const format = aFormat({ sections: [aQuestionSection()] });

const moved = (log: readonly AttemptEvent[], byMs: number): readonly AttemptEvent[] =>
  log.map((event) =>
    'deadline' in event && event.deadline !== null
      ? { ...event, at: event.at + byMs, deadline: event.deadline + byMs }
      : { ...event, at: event.at + byMs },
  );

/** Attempts at the same questions over some weeks, each with a log of its own, in whatever order; some overlap in time. */
export const finishedAttempts: fc.Arbitrary<readonly FinishedAttempt[]> = fc
  .array(
    fc.tuple(
      logsOf(form),
      fc.constantFrom('mock' as const, 'section' as const, 'drill' as const),
      fc.integer({ min: 0, max: 40 * 24 }),
      fc.constantFrom(form, mixedForm),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((drawn) =>
    drawn.map(([log, kind, hours, asked], index) => ({
      attempt: anAttempt({
        id: `attempt-${index}`,
        kind,
        format,
        createdAt: examStart + hours * hour,
      }),
      form: asked,
      log: moved(log, hours * hour),
    })),
  );

export const digestOf = ({ attempt, form: asked, log }: FinishedAttempt): AttemptDigest =>
  digestAttempt({ attempt, forms: [asked], state: replay(log), dayOf: calendarDayIn() });

/** Puts it into a store as an exam room does. */
export const finishIn = async (store: AttemptStore, finished: FinishedAttempt): Promise<void> => {
  const { attempt, form: asked, log } = finished;
  await store.createAttempt(attempt, [asked]);
  await store.appendEvents(attempt.id, log);
  await store.finishAttempt(attempt.id, log.at(-1)?.at ?? 0, { sections: [] }, digestOf(finished));
};

/** All statistics that a store tells. */
export const statisticsIn = async (progress: ProgressStore) => {
  const topics = ['us-government', 'economics'];
  return {
    totals: await progress.totals(),
    series: await Promise.all(topics.map((topic) => progress.topicSeries('job-knowledge', topic))),
    items: await progress.itemRecords(),
    due: await progress.countDue(examStart + 50 * 24 * hour, everyItem),
    next: await progress.nextDue(examStart + 10 * 24 * hour, everyItem),
  };
};
