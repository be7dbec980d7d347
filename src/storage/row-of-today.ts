import { databaseVersions } from './database-versions.ts';
import { newestRowVersion } from './migrate-row.ts';
import type { ExamRows } from './stored-rows.ts';

/**
 * Whether a row was written by this version of the app, which its number alone is asked for. Schemas (read-row.ts) are for when
 * there is time, after the first question; the database itself was brought to this version as it was opened.
 */
export const isOfToday = <Table extends keyof ExamRows>(
  table: Table,
  found: unknown,
): found is ExamRows[Table] => Object(found).v === newestRowVersion(table, databaseVersions);
