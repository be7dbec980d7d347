import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library';
import { afterEach, expect, test, vi } from 'vitest';
import { createDeviceStore } from '../../../src/storage/device-store.ts';
import { backupRecord } from '../../../src/ui/backup/backup-record.ts';
import { firstChoice } from '../../../src/ui/drill/drill-choice.ts';
import { keptChoice } from '../../../src/ui/drill/kept-choice.ts';
import {
  changePreferences,
  preferences,
  readPreferences,
} from '../../../src/ui/preferences/preferences.ts';
import {
  changeScaleAssumptions,
  scaleAssumptions,
  startingAssumptions,
} from '../../../src/ui/preferences/scale-assumptions.ts';
import { ServicesContext } from '../../../src/ui/services/services.ts';
import { KeepBackup } from '../../../src/ui/settings/keep-backup.tsx';
import { examStart } from '../../support/attempt-builders.ts';
import { blobText } from '../../support/blob-text.ts';
import { savedFiles } from '../../support/saved-files.ts';
import { someServices } from '../../support/some-services.ts';
import { openTestDatabase } from '../../support/test-database.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  localStorage.clear();
  changePreferences(readPreferences(null));
  changeScaleAssumptions(startingAssumptions);
});

const show = async (): Promise<void> => {
  const store = createDeviceStore(await openTestDatabase());
  render(() => (
    <ServicesContext.Provider value={someServices()}>
      <KeepBackup store={store} />
    </ServicesContext.Provider>
  ));
};

const choose = (text: string): void => {
  const file = new File([text], 'backup.json');
  // jsdom reads no files.
  Object.assign(file, { text: () => Promise.resolve(text) });
  fireEvent.change(screen.getByLabelText('Backup to restore'), { target: { files: [file] } });
};

const restore = (settings: unknown): void =>
  choose(JSON.stringify({ app: 'fsot-practice', fileVersion: 1, settings, tables: {} }));

const dark = { preferences: { theme: 'dark' } };
const takeOver = (): HTMLElement =>
  screen.getByRole('checkbox', { name: /^Use the backup’s settings too/u });

test('the settings of a backup stay in the file unless they are asked for', async () => {
  await show();
  restore(dark);
  await screen.findByText(/^The backup is restored/u);
  expect(preferences().theme).toBe('system');
  expect(screen.queryByText(/settings are in use/u)).toBeNull();
});

test('where they are asked for they take effect at once, and the page says so', async () => {
  await show();
  fireEvent.click(takeOver());
  restore(dark);
  await screen.findByText(/Its settings are now in use\.$/u);
  expect(preferences().theme).toBe('dark');
  expect(document.documentElement.dataset['theme']).toBe('dark');
});

test('the last choice for a drill is offered again where the settings are taken over', async () => {
  const drill = { ...firstChoice, count: 35, timing: 'examPace' } as const;
  await show();
  restore({ drill });
  await screen.findByText(/^The backup is restored/u);
  expect(keptChoice()).toEqual(firstChoice);
  fireEvent.click(takeOver());
  restore({ drill });
  await screen.findByText(/Its settings are now in use\.$/u);
  expect(keptChoice()).toEqual(drill);
});

test('damaged settings are told, and the rest is restored all the same', async () => {
  await show();
  fireEvent.click(takeOver());
  restore({ preferences: { theme: 'purple', contrast: 'more' } });
  await screen.findByText(/^The backup is restored.*stay as they are here: theme\.$/u);
  expect(preferences()).toMatchObject({ theme: 'system', contrast: 'more' });
});

test('a backup of an earlier version has none, and changes none', async () => {
  changePreferences({ theme: 'light' });
  await show();
  fireEvent.click(takeOver());
  restore(undefined);
  await screen.findByText(/It has no settings/u);
  expect(preferences().theme).toBe('light');
});

test('the assumptions of the estimated scale are taken over with the settings', async () => {
  await show();
  fireEvent.click(takeOver());
  restore({ scale: { ...startingAssumptions, biographic: 52 } });
  await screen.findByText(/Its settings are now in use\.$/u);
  expect(scaleAssumptions().biographic).toBe(52);
});

test('settings that the browser does not keep are in use, and the page says for how long', async () => {
  await show();
  fireEvent.click(takeOver());
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('no', 'SecurityError');
  });
  restore(dark);
  await screen.findByText(/does not save settings, so they last only until the page is closed\.$/u);
  expect(preferences().theme).toBe('dark');
});

test('a file that is no backup of this app is refused with the reason, and changes no settings', async () => {
  await show();
  fireEvent.click(takeOver());
  choose(JSON.stringify({ app: 'another', settings: dark }));
  const answer = await screen.findByText(/^This file is not a backup/u);
  expect(answer.textContent).not.toMatch(/settings/u);
  expect(preferences().theme).toBe('system');
});

test('a file that the browser cannot read is told of, and another can be chosen', async () => {
  await show();
  const file = new File([''], 'backup.json');
  Object.assign(file, { text: () => Promise.reject(new Error('The file was moved.')) });
  fireEvent.change(screen.getByLabelText('Backup to restore'), { target: { files: [file] } });
  await screen.findByText('The file was moved.');
  restore(dark);
  await screen.findByText(/^The backup is restored/u);
});

const save = (): HTMLElement => screen.getByRole('button', { name: 'Save a backup' });

test('a second click while a backup is being made saves it once', async () => {
  const files = savedFiles();
  await show();
  fireEvent.click(save());
  expect(save().getAttribute('aria-disabled')).toBe('true');
  fireEvent.click(save());
  await screen.findByText(/is in your downloads\.$/u);
  await vi.waitFor(() => expect(save().getAttribute('aria-disabled')).toBe('false'));
  expect(files).toHaveLength(1);
});

test('a saved backup holds the settings, and restores them', async () => {
  const files = savedFiles();
  changePreferences({ theme: 'dark' });
  await show();
  fireEvent.click(save());
  await screen.findByText('fsot-practice-backup-2026-11-22.json is in your downloads.');
  expect(backupRecord().savedAt).toBe(examStart);
  const saved = await blobText(files[0]);
  changePreferences({ theme: 'light' });
  fireEvent.click(takeOver());
  choose(saved);
  await screen.findByText(/Its settings are now in use\.$/u);
  expect(preferences().theme).toBe('dark');
});
