import type { AttemptId } from '../exam/attempt.ts';
import type { AttemptSummary } from '../exam/attempt-summary.ts';
import type { AttemptDigest } from '../progress/attempt-digest.ts';
import type { EpochMs } from '../shared/clock.ts';
import { foldDigest } from './fold-digest.ts';
import type { PracticeDatabase } from './open-database.ts';
import { statisticsTables } from './statistics-rows.ts';
import { requireAttempt } from './write-guards.ts';

export type AttemptEnd = {
  readonly finishedAt: EpochMs;
  readonly summary: AttemptSummary;
  readonly digest: AttemptDigest;
};

/** Writes an attempt's end and the statistics after it: all in one transaction, or nothing. */
export const finishAttempt = (
  database: PracticeDatabase,
  attemptId: AttemptId,
  { finishedAt, summary, digest }: AttemptEnd,
): PromiseLike<void> =>
  database.transaction('rw', ['attempts', ...statisticsTables], async () => {
    const { underWay, ...row } = await requireAttempt(database, attemptId);
    if (underWay === 1) await database.attempts.put({ ...row, finishedAt, summary });
    await foldDigest(database, digest);
  });
