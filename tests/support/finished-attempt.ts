import type { Attempt } from '../../src/exam/attempt.ts';
import type { AttemptEvent } from '../../src/exam/attempt-event.ts';
import type { StoredAttempt } from '../../src/storage/stored-attempt.ts';
import { anAttempt, events, examStart, minutes } from './attempt-builders.ts';
import type { WrittenFact } from './attempt-builders.ts';
import type { Overrides } from './overrides.ts';
import { aStoredAttempt, essayFacts, sectionFacts, twoSections } from './stored-attempt.ts';

type FinishedOptions = {
  /** When it began, in days after `examStart`. */
  readonly day?: number;
  readonly attempt?: Overrides<Attempt>;
  /** What happened in its job knowledge section, unless it went as in `aStoredAttempt`: 1 of 3 right, 2 missed. */
  readonly facts?: readonly WrittenFact[];
};

const dayMs = 24 * 60 * minutes(1);

const later = (log: readonly AttemptEvent[], shiftMs: number): readonly AttemptEvent[] =>
  log.map((event) => ({
    ...event,
    at: event.at + shiftMs,
    ...('deadline' in event && event.deadline !== null
      ? { deadline: event.deadline + shiftMs }
      : {}),
  }));

/** A mock of job knowledge and an essay, finished and in the statistics once it is stored. */
export const aFinishedAttempt = (
  id: string,
  { day = 0, attempt = {}, facts = sectionFacts }: FinishedOptions = {},
): StoredAttempt => {
  const shiftMs = day * dayMs;
  const log = later(events(...facts, ...essayFacts), shiftMs);
  return aStoredAttempt({
    attempt: anAttempt({ id, format: twoSections, createdAt: examStart + shiftMs, ...attempt }),
    events: log,
    finishedAt: examStart + shiftMs + minutes(1),
    summary: { sections: [] },
  });
};

/** As `sectionFacts`, with all three questions right. */
export const allRightFacts = [
  sectionFacts[0],
  ...(['gov-1', 'gov-2', 'econ-1'] as const).flatMap(
    (itemId) =>
      [
        { type: 'itemShown', itemId },
        { type: 'choiceSelected', itemId, optionId: 'b' },
      ] as const,
  ),
  sectionFacts[9],
] as const;
