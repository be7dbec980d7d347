import { Dexie } from 'dexie';
import type { ObservabilitySet } from 'dexie';
import { databaseName } from './database-name.ts';
import type { TableName } from './stored-rows.ts';

/**
 * Calls back after each committed change of any of these tables, whichever tab made it (Dexie tells the other tabs over a
 * BroadcastChannel). No query is run for it, so it costs nothing while nothing changes. Returns how to stop.
 */
export const watchTables = (tables: readonly TableName[], listener: () => void): (() => void) => {
  const watched = tables.map((table) => `idb://${databaseName}/${table}/`);
  const hear = (changed: ObservabilitySet): void => {
    // `all` comes when a page wakes from the browser's back-forward cache, having missed what happened meanwhile.
    const concerned = Object.keys(changed).some(
      (part) => part === 'all' || watched.some((rows) => part.startsWith(rows)),
    );
    if (concerned) listener();
  };
  Dexie.on.storagemutated.subscribe(hear);
  return () => Dexie.on.storagemutated.unsubscribe(hear);
};
