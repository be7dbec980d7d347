import { Dexie } from 'dexie';
import type { AttemptId } from '../exam/attempt.ts';
import type { PracticeDatabase } from './open-database.ts';
import type { FoundAttempt } from './read-attempt.ts';

type TableOfParts = PracticeDatabase['forms' | 'events' | 'drafts' | 'mistakes'];

/** The rows of one attempt in a table whose key begins with its id. */
export const partsOfAttempt = (table: TableOfParts, attemptId: AttemptId) =>
  table.where(':id').between([attemptId, Dexie.minKey], [attemptId, Dexie.maxKey]);

/** All that is stored of an attempt, as it was found, in the order of the keys. */
export const findAttempt = async (
  { attempts, forms, events, drafts }: PracticeDatabase,
  attemptId: AttemptId,
): Promise<FoundAttempt> => {
  const [row, foundForms, foundEvents, foundDrafts] = await Promise.all([
    attempts.where(':id').equals(attemptId).toArray(),
    partsOfAttempt(forms, attemptId).toArray(),
    partsOfAttempt(events, attemptId).toArray(),
    partsOfAttempt(drafts, attemptId).toArray(),
  ]);
  return { attempts: row, forms: foundForms, events: foundEvents, drafts: foundDrafts };
};
