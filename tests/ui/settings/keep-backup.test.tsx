// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library';
import { afterEach, expect, test } from 'vitest';
import { createDeviceStore } from '../../../src/storage/device-store.ts';
import { firstChoice } from '../../../src/ui/drill/drill-choice.ts';
import { keptChoice } from '../../../src/ui/drill/kept-choice.ts';
import {
  changePreferences,
  preferences,
  readPreferences,
} from '../../../src/ui/preferences/preferences.ts';
import { ServicesContext } from '../../../src/ui/services/services.ts';
import { KeepBackup } from '../../../src/ui/settings/keep-backup.tsx';
import { someServices } from '../../support/some-services.ts';
import { openTestDatabase } from '../../support/test-database.ts';

afterEach(() => {
  cleanup();
  localStorage.clear();
  changePreferences(readPreferences(null));
});

const show = async (): Promise<void> => {
  const store = createDeviceStore(await openTestDatabase());
  render(() => (
    <ServicesContext.Provider value={someServices()}>
      <KeepBackup store={store} />
    </ServicesContext.Provider>
  ));
};

const restore = (settings: unknown): void => {
  const text = JSON.stringify({ app: 'fsot-practice', fileVersion: 1, settings, tables: {} });
  const file = new File([text], 'backup.json');
  // jsdom reads no files.
  Object.assign(file, { text: () => Promise.resolve(text) });
  fireEvent.change(screen.getByLabelText('Backup to restore'), { target: { files: [file] } });
};

const dark = { preferences: { theme: 'dark' } };
const takeOver = (): HTMLElement =>
  screen.getByRole('checkbox', { name: /^Take over the settings too/u });

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
  await screen.findByText(/Its settings are in use now\.$/u);
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
  await screen.findByText(/Its settings are in use now\.$/u);
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
  await screen.findByText(/It holds no settings/u);
  expect(preferences().theme).toBe('light');
});
