import type { AttemptId } from '../exam/attempt.ts';
import type { OpenedAttempt } from './stored-attempt.ts';
import type { PracticeDatabase } from './open-database.ts';
import { readAttempt } from './read-attempt.ts';
import { rowsOfAttempt } from './rows-of-attempt.ts';

/** All that is stored of an attempt, each row held against its schema; in one transaction. */
export const openAttempt = (
  database: PracticeDatabase,
  attemptId: AttemptId,
): PromiseLike<OpenedAttempt> => {
  const { attempts, forms, events, drafts } = database;
  return database.transaction('r', attempts, forms, events, drafts, async () => {
    const [found, foundForms, foundEvents, foundDrafts] = await Promise.all([
      attempts.where(':id').equals(attemptId).toArray(),
      rowsOfAttempt(forms, attemptId),
      rowsOfAttempt(events, attemptId),
      rowsOfAttempt(drafts, attemptId),
    ]);
    return readAttempt(attemptId, {
      attempts: found,
      forms: foundForms,
      events: foundEvents,
      drafts: foundDrafts,
    });
  });
};
