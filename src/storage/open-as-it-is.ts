import { databaseName } from './database-name.ts';

/** Opens the database without Dexie, as it is and whatever its version; rejects with a DOMException where there is none. */
export const openAsItIs = (indexedDB: IDBFactory): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open(databaseName);
    // There is none: an empty one is not to be left behind.
    opening.addEventListener('upgradeneeded', () => opening.transaction?.abort());
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error));
  });
