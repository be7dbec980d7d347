import { cleanup, fireEvent, screen, within } from '@solidjs/testing-library';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  changePreferences,
  preferences,
  readPreferences,
} from '../../../src/ui/preferences/preferences.ts';
import { ServicesContext } from '../../../src/ui/services/services.ts';
import { SettingsPage } from '../../../src/ui/settings/settings-page.tsx';
import { renderPage } from '../../support/render-page.tsx';
import { someServices } from '../../support/some-services.ts';
import { aStoreWith } from '../../support/stored-attempt.ts';

beforeEach(async () => {
  renderPage({
    path: '/settings',
    address: '/settings',
    page: () => (
      <ServicesContext.Provider value={someServices()}>
        <SettingsPage />
      </ServicesContext.Provider>
    ),
    store: await aStoreWith(),
  });
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  changePreferences(readPreferences(null));
});

const choose = (group: string, title: string): void => {
  fireEvent.click(
    within(screen.getByRole('group', { name: group })).getByRole('radio', { name: title }),
  );
};
const change = (action: string): HTMLElement =>
  screen.getByRole('button', { name: new RegExp(`^Change ?the key: ${action}$`, 'u') });
const field = (): HTMLElement => screen.getByRole('textbox');

describe('the settings', () => {
  test('show at once how the pages look', () => {
    choose('Theme', 'Dark');
    choose('Text size', '150%');
    choose('Buttons and boxes', 'Larger');
    choose('Motion', 'Reduced');
    expect(preferences()).toMatchObject({
      theme: 'dark',
      textPercent: 150,
      targets: 'large',
      motion: 'reduced',
    });
    expect(document.documentElement.dataset['theme']).toBe('dark');
  });

  test('offer no backup where nothing is kept on the device', async () => {
    await screen.findByRole('heading', { name: 'What is kept on this device' });
    expect(screen.queryByRole('button', { name: 'Save a backup' })).toBeNull();
  });

  test('say that a choice is not kept where the browser refuses', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    choose('Contrast', 'High');
    expect(screen.getByText(/does not save settings/u)).toBeDefined();
    expect(preferences().contrast).toBe('more');
  });
});

describe('a key of the exam', () => {
  test('is asked for, taken, and the focus goes back to where it came from', async () => {
    fireEvent.click(change('Flag for review'));
    await vi.waitFor(() => expect(document.activeElement).toBe(field()));
    fireEvent.keyDown(field(), { key: 'X', code: 'KeyX' });
    expect(preferences().keys.actions.flag).toBe('x');
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(document.activeElement).toBe(change('Flag for review'));
    expect(screen.getByText('Changed.')).toBeDefined();
  });

  test('that is taken is refused, with the reason, and another can be pressed', () => {
    fireEvent.click(change('Flag for review'));
    fireEvent.keyDown(field(), { key: 'n', code: 'KeyN' });
    expect(screen.getByText(/^N is already the key for “Next question.”/u)).toBeDefined();
    fireEvent.keyDown(field(), { key: 'Shift', code: 'ShiftLeft', shiftKey: true });
    expect(screen.getByText(/^N is already the key/u)).toBeDefined();
    fireEvent.keyDown(field(), { key: '?', code: 'Slash', shiftKey: true });
    expect(preferences().keys.actions.flag).toBe('?');
  });

  test('stays with Escape and is taken away with Delete', () => {
    fireEvent.click(change('Flag for review'));
    fireEvent.keyDown(field(), { key: 'Escape' });
    expect(preferences().keys.actions.flag).toBe('f');
    fireEvent.click(change('Flag for review'));
    fireEvent.keyDown(field(), { key: 'Delete' });
    expect(preferences().keys.actions.flag).toBeNull();
    expect(screen.getByText('No key')).toBeDefined();
  });

  test('is taken away with Backspace too, and its refusal forgotten when it is asked for again', () => {
    fireEvent.click(change('Flag for review'));
    fireEvent.keyDown(field(), { key: 'n', code: 'KeyN' });
    fireEvent.keyDown(field(), { key: 'Tab' });
    fireEvent.blur(field());
    fireEvent.click(change('Flag for review'));
    expect(screen.queryByText(/^N is already the key for/u)).toBeNull();
    fireEvent.keyDown(field(), { key: 'Backspace' });
    expect(preferences().keys.actions.flag).toBeNull();
  });

  test('is left by Tab as any field is', () => {
    fireEvent.click(change('Flag for review'));
    expect(fireEvent.keyDown(field(), { key: 'Tab' })).toBe(true);
    fireEvent.keyDown(field(), { key: 'Enter' });
    fireEvent.blur(field());
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByText(/keep their own meaning/u)).toBeNull();
  });

  test('that is refused twice is refused in words each time, and the field is wrong until then', () => {
    fireEvent.click(change('Flag for review'));
    expect(field().getAttribute('aria-invalid')).toBe('false');
    fireEvent.keyDown(field(), { key: 'n', code: 'KeyN' });
    expect(field().getAttribute('aria-invalid')).toBe('true');
    const first = screen.getByText(/^N is already the key for/u);
    fireEvent.keyDown(field(), { key: 'n', code: 'KeyN' });
    // The same words in the same place would not be read out again.
    expect(screen.getByText(/^N is already the key for/u)).not.toBe(first);
  });

  test('is the standard one again on demand', () => {
    changePreferences({
      keys: { ...preferences().keys, actions: { ...preferences().keys.actions, flag: 'x' } },
    });
    const back = screen.getByRole('button', { name: 'Restore the standard keys' });
    expect(back.getAttribute('aria-disabled')).toBe('false');
    fireEvent.click(back);
    expect(preferences().keys.actions.flag).toBe('f');
    expect(back.getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByText('The standard keys are restored.').role).toBe('status');
  });

  test('that is the standard one again is not said to be gone', () => {
    fireEvent.click(change('Flag for review'));
    fireEvent.keyDown(field(), { key: 'Delete' });
    expect(screen.getByText('No key now.')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Restore the standard keys' }));
    expect(screen.queryByText('No key now.')).toBeNull();
    fireEvent.click(change('Flag for review'));
    fireEvent.keyDown(field(), { key: 'Delete' });
    expect(screen.queryByText('The standard keys are restored.')).toBeNull();
  });

  test('has no meaning once the single-key shortcuts are off', () => {
    fireEvent.click(screen.getByRole('checkbox', { name: /^Single-key shortcuts/u }));
    expect(preferences().keys.enabled).toBe(false);
    expect(screen.queryByRole('button', { name: /^Change ?the key/u })).toBeNull();
  });

  test('is still the candidate’s own after the shortcuts were off and on', () => {
    changePreferences({
      keys: { ...preferences().keys, actions: { ...preferences().keys.actions, flag: 'x' } },
    });
    fireEvent.click(screen.getByRole('checkbox', { name: /^Single-key shortcuts/u }));
    fireEvent.click(screen.getByRole('checkbox', { name: /^Single-key shortcuts/u }));
    expect(preferences().keys).toMatchObject({ enabled: true, actions: { flag: 'x' } });
  });
});
