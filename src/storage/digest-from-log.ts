import type { AttemptId } from '../exam/attempt.ts';
import type { AttemptDigest } from '../progress/attempt-digest.ts';
import { calendarDayIn } from '../progress/calendar-day.ts';
import { digestAttempt } from '../progress/digest-attempt.ts';
import type { EpochMs } from '../shared/clock.ts';
import type { AttemptStore } from './attempt-store.ts';

/** The candidate's date at a moment, as an earlier digest has it: a rebuild abroad moves no past practice to another day. */
const daysIn = (earlier: AttemptDigest | undefined): ReadonlyMap<EpochMs, string> =>
  new Map(earlier?.sections.map(({ startedAt, day }) => [startedAt, day]));

const dayHere = calendarDayIn();

/**
 * The digest of a finished attempt, made again from its log. Null where the attempt is gone or under way, or what is stored of
 * it cannot be read: it is told among those left out then. Rejects where the storage fails.
 */
export const digestFromLog = async (
  openAttempt: AttemptStore['openAttempt'],
  attemptId: AttemptId,
  earlier?: AttemptDigest,
): Promise<AttemptDigest | null> => {
  const opened = await openAttempt(attemptId);
  if (opened.found !== 'attempt' || opened.stored.finishedAt === null) return null;
  const { attempt, forms, state } = opened.stored;
  const known = daysIn(earlier);
  const dayOf = (at: EpochMs): string => known.get(at) ?? dayHere(at);
  return digestAttempt({ attempt, forms, state, dayOf });
};
