import type { AttemptEvent } from '../exam/attempt-event.ts';
import type { AttemptId } from '../exam/attempt.ts';
import { SecondWriterError } from './storage-error.ts';
import { exposuresIn, mergeExposures } from './exposures.ts';
import { isOfToday } from './row-of-today.ts';
import type { ExposureRow } from './stored-rows.ts';
import { writableAttempt } from './write-guards.ts';

/**
 * Adds events to an attempt's log and notes the items shown as seen: all in one transaction, or nothing. Past Dexie, as this
 * runs at every click of an exam: all requests are made at once, where Dexie waits for the answer to one before it makes the
 * next. Rejects with a SecondWriterError where a number is taken.
 */
export const writeEvents = (
  connection: IDBDatabase,
  attemptId: AttemptId,
  events: readonly AttemptEvent[],
): Promise<void> =>
  new Promise((resolve, reject) => {
    const seen = [...exposuresIn(events)];
    const tables = ['attempts', 'events', ...(seen.length > 0 ? ['exposures'] : [])];
    const transaction = connection.transaction(tables, 'readwrite', { durability: 'strict' });
    let reason: unknown;
    const giveUp = (why: unknown): void => {
      reason ??= why;
      transaction.abort();
    };
    transaction.addEventListener('complete', () => resolve());
    // A request that failed brings the whole down with it; a full disk does so without one.
    transaction.addEventListener('abort', () => reject(reason ?? transaction.error));

    const attempt = transaction.objectStore('attempts').get(attemptId);
    attempt.addEventListener('success', () => {
      try {
        writableAttempt(attempt.result);
      } catch (error) {
        giveUp(error);
      }
    });

    const log = transaction.objectStore('events');
    for (const event of events) {
      const adding = log.add({ v: 1, attemptId, seq: event.seq, event });
      adding.addEventListener('error', () => {
        const { error } = adding;
        // The number is taken. After the first reason all that still waits is aborted, which is none.
        reason ??=
          error?.name === 'ConstraintError'
            ? new SecondWriterError(undefined, { cause: error })
            : error;
      });
    }

    for (const [itemId, exposure] of seen) {
      const exposures = transaction.objectStore('exposures');
      const known = exposures.get(itemId);
      known.addEventListener('success', () => {
        const before: unknown = known.result;
        // One that this version did not write is left for the one that did; the fact itself is in the log.
        if (before !== undefined && !isOfToday('exposures', before)) return;
        const row: ExposureRow = { v: 1, itemId, ...mergeExposures(before, exposure) };
        exposures.put(row);
      });
    }
  });
