import type { PracticeDatabase } from './open-database.ts';

/** IndexedDB's own connection, for what goes past Dexie. Rejects with Dexie's errors. */
export const connectionOf = async (database: PracticeDatabase): Promise<IDBDatabase> => {
  // The browser may have closed it meanwhile, as under pressure; Dexie knows how it was opened.
  if (!database.isOpen()) await database.open();
  return database.backendDB();
};
