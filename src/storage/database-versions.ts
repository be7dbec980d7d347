import { attemptToV2 } from './attempt-to-v2.ts';
import type { TableName } from './stored-rows.ts';

/** A row as it was found, of whatever version. */
export type FoundRow = Readonly<Record<string, unknown>>;

/**
 * Brings a row from the version before to its own: pure, and written against literal field names only. A migration that
 * imported today's schemas would change its meaning whenever they do.
 */
export type RowMigration = (row: FoundRow) => FoundRow;

export type DatabaseVersion = {
  readonly version: number;
  /** Dexie's notation: the primary key, then indexes. A table that is not named stays as it is. */
  readonly stores: { readonly [Table in TableName]?: string };
  /** The tables whose rows change with this version. The row's `v` is set for them. */
  readonly migrations: { readonly [Table in TableName]?: RowMigration };
};

/**
 * Every version that ever reached a candidate, oldest first: entries are added and never changed. For a new one add the
 * entry, a file with its migrations (`attemptToV2`), today's rows to tests/fixtures/stored, and the new `v` to the schemas.
 */
export const databaseVersions: readonly DatabaseVersion[] = [
  {
    version: 1,
    stores: {
      attempts: 'id, createdAt, finishedAt',
      forms: '[attemptId+sectionIndex]',
      events: '[attemptId+seq]',
      drafts: '[attemptId+itemId]',
      exposures: 'itemId',
    },
    migrations: {},
  },
  { version: 2, stores: {}, migrations: { attempts: attemptToV2 } },
];
