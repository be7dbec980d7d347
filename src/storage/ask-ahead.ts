import type { AttemptId } from '../exam/attempt.ts';
import { lockName } from './attempt-lock-name.ts';
import { findExamRows } from './find-exam-rows.ts';
import type { FoundExamRows } from './find-exam-rows.ts';
import { openAsItIs } from './open-as-it-is.ts';
import { askForLock } from './web-lock.ts';
import type { AskedLock, Locks, Unlock } from './web-lock.ts';

/** The rows, and the version of the database they are in, as IndexedDB counts: ten times Dexie's. */
export type RowsAhead = FoundExamRows & { readonly databaseVersion: number };

/** What an exam opened by its address needs of the browser, asked for before the app is there. */
export type AskedAhead = {
  readonly attemptId: AttemptId;
  readonly lock: AskedLock;
  /** Read while the lock was held. Null where it was not, and where anything else stood in the way; never rejects. */
  readonly rows: Promise<RowsAhead | null>;
};

/** What of the page's `globalThis` is used here. A browser may have none of it, or throw where it is read. */
export type AheadPlatform = {
  readonly navigator: { readonly locks: Locks };
  readonly indexedDB: IDBFactory;
};

const readRows = async (
  attemptId: AttemptId,
  granted: Promise<Unlock | null>,
  platform: AheadPlatform,
): Promise<RowsAhead | null> => {
  // Both at once: what they wait for is not the same.
  const [unlock, connection] = await Promise.all([granted, openAsItIs(platform.indexedDB)]);
  try {
    if (unlock === null) return null;
    return { databaseVersion: connection.version, ...(await findExamRows(connection, attemptId)) };
  } finally {
    connection.close();
  }
};

/**
 * Asks for the right to write an attempt, and reads its rows. The browser answers on other threads while this one fetches and
 * runs the app. Whatever goes wrong here is met again, and told, by the app.
 */
export const askAhead = (attemptId: AttemptId, platform: AheadPlatform): AskedAhead => {
  const lock = askForLock(platform.navigator.locks, lockName(attemptId));
  const rows = readRows(attemptId, lock.granted, platform).catch(() => null);
  return { attemptId, lock, rows };
};
