import * as z from 'zod/mini';
import type { Result } from '../shared/result.ts';
import { ok, refuse } from '../shared/result.ts';
import type { UnreadableRow } from './attempt-store.ts';
import { databaseVersions } from './database-versions.ts';
import type { FoundRow } from './row-migration.ts';
import { migrateRow } from './migrate-row.ts';
import { keyColumns, rowSchemas } from './stored-rows.ts';
import type { Rows, TableName } from './stored-rows.ts';

const whatIsStored: Readonly<Record<TableName, string>> = {
  attempts: 'The record of this exam',
  forms: 'The record of one section’s questions',
  events: 'A step in the record of this exam',
  drafts: 'The record of an essay',
  exposures: 'The note of when a question was last seen',
};

const keyOf = (table: TableName, row: FoundRow): string =>
  keyColumns[table].map((column) => String(row[column])).join(' / ');

/** The part of a sentence that says where a row departs from its schema. Never its contents: they may be somebody's essay. */
const whereItFails = (error: z.core.$ZodError): string => {
  const issue = error.issues[0];
  const path = issue?.path.map(String).join('.') ?? '';
  return path === '' ? 'it has fields that are not known' : `its field ${path} is not as expected`;
};

const notAnObject: FoundRow = {};

/** A row as it was found, brought to today's version and checked. A row that fails is described, and left as it is. */
export const readRow = <Table extends TableName>(
  table: Table,
  found: unknown,
): Result<Rows[Table], UnreadableRow> => {
  const row = typeof found === 'object' && found !== null ? (found as FoundRow) : notAnObject;
  const attemptId = table === 'attempts' ? row['id'] : row['attemptId'];
  const unreadable = (why: string): Result<never, UnreadableRow> =>
    refuse({
      table,
      key: keyOf(table, row),
      attemptId: typeof attemptId === 'string' ? attemptId : null,
      problem: `${whatIsStored[table]} ${why}`,
    });

  const migrated = migrateRow(table, row, databaseVersions);
  if (!migrated.ok) {
    return migrated.problem === 'newer'
      ? unreadable(
          'was written by a newer version of this app. Reload the page to get that version; nothing was changed.',
        )
      : unreadable(
          'is damaged: it does not say which version wrote it. It is kept as it is; your other exams are not affected.',
        );
  }
  const read = z.safeParse(rowSchemas[table], migrated.value);
  return read.success
    ? ok(read.data)
    : unreadable(
        `is damaged: ${whereItFails(read.error)}. It is kept as it is; your other exams are not affected.`,
      );
};

/** Rows read one by one: those that can be, in the order found, and those that cannot. */
export const readRows = <Table extends TableName>(
  table: Table,
  found: readonly unknown[],
): { readonly rows: readonly Rows[Table][]; readonly unreadable: readonly UnreadableRow[] } => {
  const rows: Rows[Table][] = [];
  const unreadable: UnreadableRow[] = [];
  for (const one of found) {
    const read = readRow(table, one);
    if (read.ok) rows.push(read.value);
    else unreadable.push(read.problem);
  }
  return { rows, unreadable };
};
