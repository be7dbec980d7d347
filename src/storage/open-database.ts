import { Dexie } from 'dexie';
import type { Table } from 'dexie';
import { databaseName } from './database-name.ts';
import { databaseVersions } from './database-versions.ts';
import type { DatabaseVersion } from './database-versions.ts';
import type { FoundRow } from './row-migration.ts';
import { migrateRow } from './migrate-row.ts';
import type { Rows, TableName } from './stored-rows.ts';

/** What is found is `unknown` until read-row.ts has read it; what is written is a row of today. */
export type PracticeDatabase = Dexie & {
  readonly attempts: Table<unknown, string, Rows['attempts']>;
  readonly forms: Table<unknown, [string, number], Rows['forms']>;
  readonly events: Table<unknown, [string, number], Rows['events']>;
  readonly drafts: Table<unknown, [string, string], Rows['drafts']>;
  readonly exposures: Table<unknown, string, Rows['exposures']>;
  readonly digests: Table<unknown, string, Rows['digests']>;
  readonly totals: Table<unknown, string, Rows['totals']>;
  readonly topicSeries: Table<unknown, string, Rows['topicSeries']>;
  readonly items: Table<unknown, string, Rows['items']>;
  readonly marks: Table<unknown, string, Rows['marks']>;
  readonly mistakes: Table<unknown, [string, string], Rows['mistakes']>;
  readonly secondAnswers: Table<unknown, string, Rows['secondAnswers']>;
  readonly essayReadings: Table<unknown, string, Rows['essayReadings']>;
  readonly readingDrafts: Table<unknown, string, Rows['readingDrafts']>;
};

export type DatabaseOptions = {
  readonly indexedDB: IDBFactory;
  readonly IDBKeyRange: typeof globalThis.IDBKeyRange;
  readonly versions?: readonly DatabaseVersion[];
  /** An older version is held open elsewhere; opening goes on as soon as it is closed. */
  readonly onBlocked?: () => void;
};

/**
 * Dexie meets a database newer than its own version by opening it without a version, and then adds what it misses to it. A
 * newer database must not be touched, so an opening without a version is refused here, with the error it began with.
 */
const neverNewer = (factory: IDBFactory): IDBFactory => ({
  open: (name, version) => {
    if (version === undefined) {
      throw new DOMException('The database is newer than this version of the app.', 'VersionError');
    }
    return factory.open(name, version);
  },
  deleteDatabase: (name) => factory.deleteDatabase(name),
  databases: () => factory.databases(),
  cmp: (first, second) => factory.cmp(first, second),
});

/** Declares one version. A row that cannot be migrated is left as it is: reading will say so, and a later version may know how. */
const declareVersion = (database: Dexie, versions: readonly DatabaseVersion[]): void => {
  const { version, stores, migrations } = versions.at(-1) as DatabaseVersion;
  const declared = database.version(version).stores(stores);
  const tables = Object.keys(migrations) as TableName[];
  if (tables.length === 0) return;
  declared.upgrade(async (transaction) => {
    for (const table of tables) {
      await transaction
        .table(table)
        .toCollection()
        .modify((row: FoundRow, found) => {
          const migrated = migrateRow(table, row, versions);
          if (migrated.ok) found.value = migrated.value;
        });
    }
  });
};

/**
 * Opens the candidate's database, creating or upgrading it. Every write is asked to reach the disk before it counts as done.
 * When another tab brings a newer version it closes, so as not to stand in the way. Rejects with Dexie's errors.
 */
export const openDatabase = async (options: DatabaseOptions): Promise<PracticeDatabase> => {
  const { indexedDB, IDBKeyRange, versions = databaseVersions, onBlocked } = options;
  const database = new Dexie(databaseName, {
    indexedDB: neverNewer(indexedDB),
    IDBKeyRange,
    chromeTransactionDurability: 'strict',
  });
  versions.forEach((_, index) => declareVersion(database, versions.slice(0, index + 1)));
  if (onBlocked !== undefined) database.on('blocked', onBlocked);
  await database.open();
  return database as PracticeDatabase;
};
