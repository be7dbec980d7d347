import type { AttemptId } from '../exam/attempt.ts';
import { databaseVersions } from './database-versions.ts';
import { newestRowVersion } from './migrate-row.ts';
import type { PracticeDatabase } from './open-database.ts';
import { readRow } from './read-row.ts';
import { StorageError } from './storage-error.ts';
import type { AttemptRow, ExamRows } from './stored-rows.ts';

/** A row that is about to be replaced, or undefined where there is none. Throws a StorageError where it cannot be read: it is kept. */
export const readBeforeWriting = <Table extends keyof ExamRows>(
  table: Table,
  found: unknown,
): ExamRows[Table] | undefined => {
  if (found === undefined) return undefined;
  const read = readRow(table, found);
  if (!read.ok) throw new StorageError('unreadable', { sentence: read.problem.problem });
  return read.value;
};

/**
 * For rows that are added to and not replaced, at every click: that the row is there and of this version is all that is looked
 * at. Throws a StorageError as `requireAttempt` rejects with one.
 */
export const requireWritable = (table: keyof ExamRows, found: unknown): void => {
  if (found === undefined) throw new StorageError('notStored');
  if (Object(found).v !== newestRowVersion(table, databaseVersions))
    readBeforeWriting(table, found);
};

/**
 * The row of an attempt that is about to be written to; to be called inside the transaction that writes. Rejects with a
 * StorageError where it is gone (site data cleared in the middle of an exam) or is not one that this version may change.
 */
export const requireAttempt = async (
  database: PracticeDatabase,
  attemptId: AttemptId,
): Promise<AttemptRow> => {
  const row = readBeforeWriting('attempts', await database.attempts.get(attemptId));
  if (row === undefined) throw new StorageError('notStored');
  return row;
};
