import type { AttemptId } from '../exam/attempt.ts';
import type { OpenedAttempt } from './stored-attempt.ts';
import type { PracticeDatabase } from './open-database.ts';
import { readAttempt } from './read-attempt.ts';
import { findAttempt } from './rows-of-attempt.ts';

/** All that is stored of an attempt, each row held against its schema; in one transaction. */
export const openAttempt = (
  database: PracticeDatabase,
  attemptId: AttemptId,
): PromiseLike<OpenedAttempt> => {
  const { attempts, forms, events, drafts } = database;
  return database.transaction('r', attempts, forms, events, drafts, async () =>
    readAttempt(attemptId, await findAttempt(database, attemptId)),
  );
};
