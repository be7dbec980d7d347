import type { AttemptId } from '../exam/attempt.ts';
import { hasBlindReview } from '../progress/has-blind-review.ts';
import type { AttemptList, Standing } from './stored-attempt.ts';
import { newestFirst } from './newest-first.ts';
import type { PracticeDatabase } from './open-database.ts';
import { listedAttempt } from './read-attempt.ts';
import { readRows } from './read-row.ts';

// Attempts as lists show them, without what happened in them. Fetched when first asked for: no exam shows a list.

/** Of the attempts that ended last, as many are looked at for one that can be read. */
const lastOnes = 5;

const createdAt = (row: { readonly createdAt: number }): number => row.createdAt;

export const readStanding = (database: PracticeDatabase): PromiseLike<Standing> => {
  const { attempts, secondAnswers } = database;
  return database.transaction('r', attempts, secondAnswers, async () => {
    const [underWay, ended, count] = await Promise.all([
      attempts.where('underWay').equals(1).toArray(),
      attempts.orderBy('finishedAt').reverse().limit(lastOnes).toArray(),
      attempts.count(),
    ]);
    const open = readRows('attempts', underWay);
    const [last] = readRows('attempts', ended).rows;
    const isUndecided = last !== undefined && hasBlindReview(last.attempt);
    // Those that are over, by their index: no row is read (read-undecided.ts).
    const decided = isUndecided
      ? await secondAnswers.orderBy('answers.finishedAt').primaryKeys()
      : [];
    return {
      underWay: newestFirst(open.rows, createdAt).map(listedAttempt),
      lastFinished: last && listedAttempt(last),
      isLastUndecided: isUndecided && !decided.includes(last.id),
      unreadable: open.unreadable,
      isEmpty: count === 0,
    };
  });
};

export const readAttemptsById = async (
  { attempts }: PracticeDatabase,
  attemptIds: readonly AttemptId[],
): Promise<AttemptList> => {
  const found = await attempts.bulkGet([...attemptIds]);
  const { rows, unreadable } = readRows(
    'attempts',
    found.filter((row) => row !== undefined),
  );
  return { attempts: rows.map(listedAttempt), unreadable };
};
