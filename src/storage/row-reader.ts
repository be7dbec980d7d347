import * as z from 'zod/mini';
import type { Result } from '../shared/result.ts';
import { ok, refuse } from '../shared/result.ts';
import { databaseVersions } from './database-versions.ts';
import type { FoundRow } from './row-migration.ts';
import { migrateRow } from './migrate-row.ts';
import type { TableName } from './stored-rows.ts';
import type { StoredTables } from './stored-table.ts';
import type { UnreadableRow } from './unreadable-row.ts';

export type ReadRows<Row> = {
  readonly rows: readonly Row[];
  readonly unreadable: readonly UnreadableRow[];
};

export type RowReader<Rows> = {
  /** A row as it was found, brought to today's version and checked. A row that fails is described, and left as it is. */
  readonly readRow: <Table extends keyof Rows & TableName>(
    table: Table,
    found: unknown,
  ) => Result<Rows[Table], UnreadableRow>;
  /** Rows read one by one: those that can be, in the order found, and those that cannot. */
  readonly readRows: <Table extends keyof Rows & TableName>(
    table: Table,
    found: readonly unknown[],
  ) => ReadRows<Rows[Table]>;
};

const keyOf = (columns: readonly string[], row: FoundRow): string =>
  columns.map((column) => String(row[column])).join(' / ');

/** The part of a sentence that says where a row departs from its schema. Never its contents: they may be somebody's essay. */
const whereItFails = (error: z.core.$ZodError): string => {
  const issue = error.issues[0];
  const path = issue?.path.map(String).join('.') ?? '';
  return path === '' ? 'it has unknown fields' : `its field ${path} is not as expected`;
};

const notAnObject: FoundRow = {};

export const createRowReader = <Rows>(tables: StoredTables<Rows>): RowReader<Rows> => {
  const readRow: RowReader<Rows>['readRow'] = (table, found) => {
    const { what, key, schema } = tables[table];
    const row = typeof found === 'object' && found !== null ? (found as FoundRow) : notAnObject;
    const attemptId = table === 'attempts' ? row['id'] : row['attemptId'];
    const unreadable = (why: string, isNewer = false): Result<never, UnreadableRow> =>
      refuse({
        table,
        key: keyOf(key, row),
        attemptId: typeof attemptId === 'string' ? attemptId : null,
        isNewer,
        problem: `${what} ${why}`,
      });

    const migrated = migrateRow(table, row, databaseVersions);
    if (!migrated.ok) {
      return migrated.problem === 'newer'
        ? unreadable(
            'was written by a newer version of this app. Reload the page to get that version; nothing was changed.',
            true,
          )
        : unreadable(
            'is damaged: it does not say which version wrote it. It is kept as it is; your other exams are not affected.',
          );
    }
    const read = z.safeParse(schema, migrated.value);
    return read.success
      ? ok(read.data)
      : unreadable(
          `is damaged: ${whereItFails(read.error)}. It is kept as it is; your other exams are not affected.`,
        );
  };

  return {
    readRow,
    readRows: <Table extends keyof Rows & TableName>(table: Table, found: readonly unknown[]) => {
      const rows: Rows[Table][] = [];
      const unreadable: UnreadableRow[] = [];
      for (const one of found) {
        const read = readRow(table, one);
        if (read.ok) rows.push(read.value);
        else unreadable.push(read.problem);
      }
      return { rows, unreadable };
    },
  };
};
