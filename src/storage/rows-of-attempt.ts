import { Dexie } from 'dexie';
import type { AttemptId } from '../exam/attempt.ts';
import type { PracticeDatabase } from './open-database.ts';

type TableOfParts = PracticeDatabase['forms' | 'events' | 'drafts' | 'mistakes'];

/** The rows of one attempt in a table whose key begins with its id, in the order of the keys, as they were found. */
export const rowsOfAttempt = (
  table: TableOfParts,
  attemptId: AttemptId,
): PromiseLike<readonly unknown[]> =>
  table.where(':id').between([attemptId, Dexie.minKey], [attemptId, Dexie.maxKey]).toArray();
