import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { onTestFinished } from 'vitest';
import { databaseName } from '../../src/storage/database-name.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import type { DatabaseOptions, PracticeDatabase } from '../../src/storage/open-database.ts';

// What reads without Dexie asks the browser's own.
globalThis.IDBKeyRange ??= IDBKeyRange;

/** A browser's storage of its own for one test. */
export const aPlatform = (indexedDB: IDBFactory = new IDBFactory()) => ({ indexedDB, IDBKeyRange });

/** The candidate's database in `platform`, closed when the test ends. */
export const openTestDatabase = async (
  options: Partial<DatabaseOptions> = {},
): Promise<PracticeDatabase> => {
  const database = await openDatabase({ ...aPlatform(), ...options });
  onTestFinished(() => database.close());
  return database;
};

const answer = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });

type RawTable = {
  readonly name: string;
  readonly keyPath: string | string[];
  readonly indexes?: readonly string[];
  readonly rows: readonly unknown[];
};

/** A database made without any of our code, as an older or a newer version of the app left it. `version` is IndexedDB's: ten times Dexie's. */
export const writeRawDatabase = async (
  indexedDB: IDBFactory,
  version: number,
  tables: readonly RawTable[],
): Promise<void> => {
  const request = indexedDB.open(databaseName, version);
  request.addEventListener('upgradeneeded', () => {
    for (const { name, keyPath, indexes = [], rows } of tables) {
      const store = request.result.createObjectStore(name, { keyPath });
      for (const index of indexes) store.createIndex(index, index);
      for (const row of rows) store.add(row);
    }
  });
  (await answer(request)).close();
};

/** The database as it is now: its version and the rows of the tables it has. */
export const readRawDatabase = async (indexedDB: IDBFactory) => {
  const database = await answer(indexedDB.open(databaseName));
  const tables: Record<string, unknown[]> = {};
  for (const name of database.objectStoreNames) {
    tables[name] = await answer(database.transaction(name).objectStore(name).getAll());
  }
  const { version } = database;
  database.close();
  return { version, tables };
};
