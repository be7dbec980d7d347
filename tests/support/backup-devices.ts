import type { AttemptStore } from '../../src/storage/attempt-store.ts';
import type { Backups } from '../../src/storage/backup.ts';
import { createDeviceStore } from '../../src/storage/device-store.ts';
import { examStart } from './attempt-builders.ts';
import { aPlatform, openTestDatabase } from './test-database.ts';

/** A browser of its own with nothing stored in it. */
export const aDevice = async () => {
  const platform = aPlatform();
  const database = await openTestDatabase(platform);
  return { platform, database, store: createDeviceStore(database) };
};

export const backupsOf = async (store: AttemptStore): Promise<Backups> => {
  const backups = await (await store.progress()).backups();
  if (backups === null) throw new Error('a device has backups');
  return backups;
};

/** The text of a backup of all that is stored. */
export const saved = async (store: AttemptStore): Promise<string> =>
  (await (await backupsOf(store)).save(examStart)).join('');

export const restore = async (store: AttemptStore, text: string) =>
  (await backupsOf(store)).restore(text);
