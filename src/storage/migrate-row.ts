import type { Result } from '../shared/result.ts';
import { ok, refuse } from '../shared/result.ts';
import type { DatabaseVersion } from './database-versions.ts';
import type { FoundRow } from './row-migration.ts';
import type { TableName } from './stored-rows.ts';

/** `newer`: by an app that knows more than this one. `damaged`: by none that we know of. */
export type MigrationProblem = 'newer' | 'damaged';

/** The `v` that rows of a table have once all `versions` were applied: the last version that changed or introduced it. */
export const newestRowVersion = (
  table: TableName,
  versions: readonly DatabaseVersion[],
): number => {
  const last =
    versions.findLast(({ migrations }) => migrations[table] !== undefined) ??
    versions.find(({ stores }) => stores[table] !== undefined);
  if (last === undefined) throw new Error(`no version introduces the table ${table}`);
  return last.version;
};

/** A row brought to the newest of `versions`, step by step. Pure; a row that is there already is returned as it is. */
export const migrateRow = (
  table: TableName,
  row: FoundRow,
  versions: readonly DatabaseVersion[],
): Result<FoundRow, MigrationProblem> => {
  const { v } = row;
  if (typeof v !== 'number' || !Number.isInteger(v) || v < 1) return refuse('damaged');
  if (v > newestRowVersion(table, versions)) return refuse('newer');
  try {
    const migrated = versions.reduce((current, { version, migrations }) => {
      const migrate = migrations[table];
      return migrate === undefined || version <= v ? current : { ...migrate(current), v: version };
    }, row);
    return ok(migrated);
  } catch {
    // A migration may rely on the shape before it; a row on which it fails never had that shape.
    return refuse('damaged');
  }
};
