import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library';
import { afterEach, expect, test, vi } from 'vitest';
import type { AttemptStore } from '../../../src/storage/attempt-store.ts';
import { backupRecord, changeBackupRecord } from '../../../src/ui/backup/backup-record.ts';
import { BackupReminder } from '../../../src/ui/backup/backup-reminder.tsx';
import { ServicesContext } from '../../../src/ui/services/services.ts';
import { anAttempt, examStart, minutes } from '../../support/attempt-builders.ts';
import { blobText } from '../../support/blob-text.ts';
import { aFinishedAttempt } from '../../support/finished-attempt.ts';
import { savedFiles } from '../../support/saved-files.ts';
import { someServices } from '../../support/some-services.ts';
import { aStoreWith } from '../../support/stored-attempt.ts';

const day = minutes(24 * 60);
const now = examStart + 10 * day;

afterEach(() => {
  cleanup();
  changeBackupRecord({ savedAt: null, putOffAt: null });
  localStorage.clear();
});

/** A device with one finished mock exam; `save` is how its backups are made. */
const aDevice = async (
  save: () => Promise<readonly string[]> = async () => ['all of it'],
): Promise<AttemptStore> => {
  const store = await aStoreWith(aFinishedAttempt('mock-1', { day: 5 }));
  const progress = await store.progress();
  const backups = { save, restore: () => Promise.reject(new Error('not asked for')) };
  return { ...store, progress: async () => ({ ...progress, backups: async () => backups }) };
};

const show = (store: AttemptStore): void => {
  render(() => (
    <ServicesContext.Provider value={someServices({ wallClock: { now: () => now } })}>
      <BackupReminder store={store} />
    </ServicesContext.Provider>
  ));
};

const button = (name: string) => screen.findByRole('button', { name });
/** Shows it once more, and waits until it has been asked how many attempts there are. */
const showUntilRead = async (store: AttemptStore): Promise<void> => {
  const progress = vi.fn<AttemptStore['progress']>(store.progress);
  show({ ...store, progress });
  await vi.waitFor(() => expect(progress).toHaveBeenCalledOnce(), { timeout: 5000 });
  // What comes of it is on the page in a later task.
  await new Promise((resolve) => setTimeout(resolve));
};
const heading = () => screen.getByRole('heading', { name: 'Backup' });

test('a mock exam that is in no backup is one click from being in one', async () => {
  const files = savedFiles();
  const store = await aDevice();
  show(store);
  const save = await button('Save a backup');
  expect(screen.getByText(/^1 finished attempt is in no backup/u)).toBeDefined();
  save.focus();
  fireEvent.click(save);
  await screen.findByText(/^fsot-practice-backup-2026-12-02\.json is in your downloads\./u);
  expect(await blobText(files[0])).toBe('all of it');
  expect(screen.queryByRole('button')).toBeNull();
  expect(document.activeElement).toBe(heading());
  cleanup();
  await showUntilRead(store);
  expect(screen.queryByRole('heading')).toBeNull();
});

test('the last backup is named where there was one', async () => {
  changeBackupRecord({ savedAt: examStart + 2 * day });
  show(await aDevice());
  await button('Save a backup');
  expect(
    screen.getByText('1 attempt has been finished since the last backup, on Nov 24, 2026.'),
  ).toBeDefined();
});

test('put off, it keeps still, and says where a backup can be saved', async () => {
  const store = await aDevice();
  show(store);
  fireEvent.click(await button('Not now'));
  expect(screen.getByText(/^You will be reminded in a week\./u)).toBeDefined();
  expect(document.activeElement).toBe(heading());
  expect(backupRecord()).toEqual({ savedAt: null, putOffAt: now });
  cleanup();
  await showUntilRead(store);
  expect(screen.queryByRole('heading')).toBeNull();
});

test('a backup that cannot be made is told, is not noted, and can be tried again', async () => {
  const files = savedFiles();
  let isFull = true;
  show(
    await aDevice(async () => {
      if (isFull) throw new Error('The disk is full.');
      return ['all of it'];
    }),
  );
  fireEvent.click(await button('Save a backup'));
  await screen.findByText('The backup could not be made. The disk is full.');
  expect(backupRecord().savedAt).toBeNull();
  isFull = false;
  fireEvent.click(await button('Save a backup'));
  await screen.findByText(/is in your downloads\./u);
  expect(files).toHaveLength(1);
});

test('where nothing is finished, not even the statistics are asked for', async () => {
  const store = await aStoreWith();
  await store.createAttempt(anAttempt());
  const progress = vi.fn<AttemptStore['progress']>(store.progress);
  const standing = vi.fn<AttemptStore['standing']>(store.standing);
  show({ ...store, progress, standing });
  await vi.waitFor(() => expect(standing).toHaveBeenCalledOnce(), { timeout: 5000 });
  await new Promise((resolve) => setTimeout(resolve));
  expect(progress).not.toHaveBeenCalled();
});

test('statistics that cannot be read take nothing of the page with them', async () => {
  const store = await aDevice();
  await showUntilRead({
    ...store,
    progress: () => Promise.reject(new Error('The disk is gone.')),
  });
  expect(screen.queryByRole('heading')).toBeNull();
});
