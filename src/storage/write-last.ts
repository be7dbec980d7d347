import type { AttemptId } from '../exam/attempt.ts';
import type { Unstored } from './stored-attempt.ts';

/**
 * Hands over what is not stored yet in this very task, as the page is going: `commit()` lets it through though the page is gone by
 * then, where a transaction that still waits for an answer of the page is given up with it. So nothing is looked at before; the one
 * writer of an attempt may do that. Each event is a transaction of its own, as one that another write has stored meanwhile brings
 * down its own alone. Nobody hears how it went: a page that stays after all writes once more, and is told.
 */
export const writeLast = (
  connection: IDBDatabase,
  attemptId: AttemptId,
  { events, drafts }: Unstored,
): void => {
  const begin = (table: 'events' | 'drafts') =>
    connection.transaction(table, 'readwrite', { durability: 'strict' });
  for (const [itemId, { text, savedAt }] of drafts) {
    const transaction = begin('drafts');
    transaction.objectStore('drafts').put({ v: 1, attemptId, itemId, text, savedAt });
    transaction.commit();
  }
  for (const event of events) {
    const transaction = begin('events');
    transaction.objectStore('events').add({ v: 1, attemptId, seq: event.seq, event });
    transaction.commit();
  }
};
