import { readRow } from './read-row.ts';
import { StorageError } from './storage-error.ts';
import type { RefusedRow } from './write-guards.ts';

/** Why a row could not be written to, as an error whose message is a sentence for the candidate. */
export const explainRefusedRow = ({ table, row }: RefusedRow): StorageError => {
  const read = readRow(table, row);
  return new StorageError('unreadable', read.ok ? {} : { sentence: read.problem.problem });
};
