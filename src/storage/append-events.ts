import type { AttemptEvent } from '../exam/attempt-event.ts';
import type { AttemptId } from '../exam/attempt.ts';
import { SecondWriterError } from './attempt-store.ts';
import { isNamed } from './explain-error.ts';
import { exposuresIn, mergeExposures } from './exposures.ts';
import type { PracticeDatabase } from './open-database.ts';
import { readRow } from './read-row.ts';
import type { ExposureRow } from './stored-rows.ts';
import { requireAttempt } from './write-guards.ts';

const addToLog = async (
  database: PracticeDatabase,
  attemptId: AttemptId,
  events: readonly AttemptEvent[],
): Promise<void> => {
  try {
    await database.events.bulkAdd(
      events.map((event) => ({ v: 1, attemptId, seq: event.seq, event })),
    );
  } catch (error) {
    // The number is taken. Thrown on, as caught here the transaction would commit what went well.
    throw isNamed(error, 'ConstraintError')
      ? new SecondWriterError(undefined, { cause: error })
      : error;
  }
};

const noteItemsSeen = async (
  database: PracticeDatabase,
  events: readonly AttemptEvent[],
): Promise<void> => {
  const seen = [...exposuresIn(events)];
  if (seen.length === 0) return;
  const found = await database.exposures.bulkGet(seen.map(([itemId]) => itemId));
  const rows = seen.flatMap(([itemId, exposure], index): ExposureRow[] => {
    const before = found[index] === undefined ? undefined : readRow('exposures', found[index]);
    // One that cannot be read is left for the version that can; the fact itself is in the log.
    if (before?.ok === false) return [];
    return [{ v: 1, itemId, ...mergeExposures(before?.value, exposure) }];
  });
  await database.exposures.bulkPut(rows);
};

/** Adds events to an attempt's log and notes the items shown as seen: all in one transaction, or nothing. */
export const appendEvents = (
  database: PracticeDatabase,
  attemptId: AttemptId,
  events: readonly AttemptEvent[],
): PromiseLike<void> => {
  const { attempts, exposures } = database;
  return database.transaction('rw', attempts, database.events, exposures, async () => {
    await requireAttempt(database, attemptId);
    await addToLog(database, attemptId, events);
    await noteItemsSeen(database, events);
  });
};
