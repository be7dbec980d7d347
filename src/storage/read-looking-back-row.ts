import { lookingBackTables } from './looking-back-rows.ts';
import type { LookingBackRows } from './looking-back-rows.ts';
import { createRowReader } from './row-reader.ts';
import { StorageError } from './storage-error.ts';

/** Reads what no exam needs. */
export const lookingBackRows = createRowReader(lookingBackTables);

/** A row that must be readable for what comes next, or undefined where there is none. Throws a StorageError where it cannot be read. */
export const needRow = <Table extends keyof LookingBackRows>(
  table: Table,
  found: unknown,
): LookingBackRows[Table] | undefined =>
  found === undefined ? undefined : needRows(table, [found])[0];

/** Rows of which each must be readable. What was not found (`undefined`) is left out. */
export const needRows = <Table extends keyof LookingBackRows>(
  table: Table,
  found: readonly unknown[],
): readonly LookingBackRows[Table][] => {
  const { rows, unreadable } = lookingBackRows.readRows(
    table,
    found.filter((row) => row !== undefined),
  );
  const [first] = unreadable;
  if (first !== undefined) throw new StorageError('unreadable', { sentence: first.problem });
  return rows;
};
