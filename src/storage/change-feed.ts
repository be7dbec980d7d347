import { Dexie } from 'dexie';
import type { ObservabilitySet } from 'dexie';
import { databaseName } from './open-database.ts';
import type { TableName } from './stored-rows.ts';

/**
 * Calls back after each committed change of a table, whichever tab made it (Dexie tells the other tabs over a
 * BroadcastChannel). No query is run for it, so it costs nothing while nothing changes. Returns how to stop.
 */
export const watchTable = (table: TableName, listener: () => void): (() => void) => {
  const rows = `idb://${databaseName}/${table}/`;
  const hear = (changed: ObservabilitySet): void => {
    // `all` comes when a page wakes from the browser's back-forward cache, having missed what happened meanwhile.
    const concerned = Object.keys(changed).some((part) => part === 'all' || part.startsWith(rows));
    if (concerned) listener();
  };
  Dexie.on.storagemutated.subscribe(hear);
  return () => Dexie.on.storagemutated.unsubscribe(hear);
};
