import type { AttemptId } from '../exam/attempt.ts';
import type { PracticeDatabase } from './open-database.ts';
import { isOfToday } from './row-of-today.ts';
import { StorageError } from './storage-error.ts';
import type { AttemptRow, ExamRows } from './stored-rows.ts';

/** A row stands where something was to be written, and is none of this version's: it is kept. explain-error.ts says why. */
export class RefusedRow extends Error {
  override readonly name = 'RefusedRow';
  readonly table: keyof ExamRows;
  readonly row: unknown;

  constructor(table: keyof ExamRows, row: unknown) {
    super('a stored row is not one that this version may change');
    this.table = table;
    this.row = row;
  }
}

/** A row that is about to be replaced or added to, or undefined where there is none. Throws a RefusedRow. */
export const writableRow = <Table extends keyof ExamRows>(
  table: Table,
  found: unknown,
): ExamRows[Table] | undefined => {
  if (found === undefined || isOfToday(table, found)) return found;
  throw new RefusedRow(table, found);
};

/**
 * The row of an attempt, as it was found, that is about to be written to. Throws a StorageError where it is gone (site data
 * cleared in the middle of an exam), and a RefusedRow.
 */
export const writableAttempt = (found: unknown): AttemptRow => {
  const row = writableRow('attempts', found);
  if (row === undefined) throw new StorageError('notStored');
  return row;
};

/** The same, read first; to be called inside the transaction that writes. */
export const requireAttempt = async (
  database: PracticeDatabase,
  attemptId: AttemptId,
): Promise<AttemptRow> => writableAttempt(await database.attempts.get(attemptId));
