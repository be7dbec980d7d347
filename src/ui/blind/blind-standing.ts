import { isKeyed, responsesIn } from '../../progress/attempt-digest.ts';
import type { AttemptDigest, MetResponse } from '../../progress/attempt-digest.ts';
import { calendarDayIn } from '../../progress/calendar-day.ts';
import { digestAttempt } from '../../progress/digest-attempt.ts';
import type { StoredSecondAnswers } from '../../progress/second-answers.ts';
import type { StoredAttempt } from '../../storage/stored-attempt.ts';

/**
 * Where the blind review of an attempt stands.
 *
 * - `none`: it has none, being no mock exam, or without a question that has a key, or with no such section ended yet.
 * - `underWay`: the exam goes on; keys of its finished sections, seen now, would end the blind review before it began.
 * - `open`: the exam is over, and nothing is decided.
 * - `running`: questions are being answered again.
 * - `over`: it is finished or was declined, so keys may be shown.
 */
export type BlindStanding = 'none' | 'underWay' | 'open' | 'running' | 'over';

/**
 * The digest of an attempt as its log has it, with whatever of it has ended. Made here rather than read, as pages that ask have
 * read the log, and an attempt under way has no stored one. Throws as `digestAttempt` does.
 */
export const digestOf = ({ attempt, forms, state }: StoredAttempt): AttemptDigest =>
  digestAttempt({ attempt, forms, state, dayOf: calendarDayIn() });

/** The questions of the ended sections that have a key, in the order of the exam. */
export const keyedResponses = (stored: StoredAttempt): readonly MetResponse[] =>
  stored.attempt.kind === 'mock'
    ? responsesIn(digestOf(stored)).filter(({ section }) => isKeyed(section))
    : [];

export const blindStanding = (
  stored: StoredAttempt,
  second: StoredSecondAnswers | undefined,
): BlindStanding => {
  if (keyedResponses(stored).length === 0) return 'none';
  if (second !== undefined) return second.finishedAt === null ? 'running' : 'over';
  // By the log, which is right even where the attempt's row was not written.
  return stored.state.finishedAt === null ? 'underWay' : 'open';
};

/**
 * Whether a page has to wait for the blind review: one with keys from the first ended section on, one with scores from the
 * end of the exam on.
 */
export const isHeldBack = (standing: BlindStanding, shows: 'scores' | 'keys'): boolean =>
  standing === 'open' || standing === 'running' || (standing === 'underWay' && shows === 'keys');
