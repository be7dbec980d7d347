import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isBindable, standardKeys } from '../../../src/ui/preferences/exam-keys.ts';
import {
  applyPreferences,
  changePreferences,
  preferences,
  readPreferences,
} from '../../../src/ui/preferences/preferences.ts';
import { someBindings } from '../../support/key-builders.ts';
import { standardConditions } from '../../support/standard-conditions.ts';

const standard = readPreferences(null);
const page = document.documentElement;

afterEach(() => {
  vi.restoreAllMocks();
  changePreferences(standard);
  localStorage.clear();
});

describe('stored preferences', () => {
  it('are the standard where nothing is stored', () => {
    expect(standard).toEqual({
      theme: 'system',
      contrast: 'system',
      motion: 'system',
      targets: 'usual',
      textPercent: 100,
      keys: standardKeys,
      sitting: standard.sitting,
    });
    expect(standardConditions).toMatchObject(standard.sitting);
  });

  it('keep what is sound beside what is damaged or unknown', () => {
    const read = readPreferences({
      theme: 'dark',
      textPercent: 110,
      targets: 'large',
      fontFamily: 'Comic Sans',
      sitting: { timeFactor: null, breakMinutes: 7, pausing: true },
    });
    expect(read).toEqual({
      ...standard,
      theme: 'dark',
      targets: 'large',
      sitting: { ...standard.sitting, timeFactor: null, pausing: true },
    });
  });

  it.each([
    ['two actions on one key', { ...standardKeys.actions, next: 'p' }],
    ['an action without an entry', { next: 'n' }],
    ['a digit', { ...standardKeys.actions, flag: '1' }],
    ['a key that is no sign', { ...standardKeys.actions, flag: 'Enter' }],
    ['no record', 'nonsense'],
  ])('have the standard keys where the stored ones hold %s', (_, actions) => {
    expect(readPreferences({ keys: { enabled: false, actions } }).keys).toEqual({
      enabled: false,
      actions: standardKeys.actions,
    });
  });

  it('drop the keys of actions that no longer exist', () => {
    const actions = { ...standardKeys.actions, dance: 'd' };
    expect(readPreferences({ keys: { enabled: true, actions } }).keys).toEqual(standardKeys);
  });

  it('come back as they were stored', () => {
    fc.assert(
      fc.property(someBindings, (keys) => {
        const stored = JSON.stringify({ ...standard, theme: 'dark', keys });
        expect(readPreferences(JSON.parse(stored))).toEqual({ ...standard, theme: 'dark', keys });
      }),
    );
  });

  it('are sound whatever is stored', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (stored, keys, sitting) => {
        for (const any of [stored, { theme: stored, keys, sitting: { timeFactor: sitting } }]) {
          const read = readPreferences(any);
          expect(readPreferences(JSON.parse(JSON.stringify(read)))).toEqual(read);
          expect(Object.values(read.keys.actions).every(isBindable)).toBe(true);
        }
      }),
    );
  });
});

describe('a changed preference', () => {
  it('shows on the page and is kept', () => {
    expect(changePreferences({ theme: 'dark', textPercent: 150 })).toBe(true);
    expect(preferences().theme).toBe('dark');
    expect(page.dataset['theme']).toBe('dark');
    expect(page.style.getPropertyValue('--text-percent')).toBe('150');
    expect(readPreferences(JSON.parse(localStorage.getItem('fsot-preferences') ?? ''))).toEqual(
      preferences(),
    );
  });

  it('lasts until the page is closed where the browser keeps nothing, and says so', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(changePreferences({ contrast: 'more' })).toBe(false);
    expect(page.dataset['contrast']).toBe('more');
  });

  it('is followed by other tabs', () => {
    applyPreferences();
    expect(page.dataset['targets']).toBe('usual');
    localStorage.setItem('fsot-preferences', JSON.stringify({ targets: 'large' }));
    dispatchEvent(new StorageEvent('storage', { key: 'fsot-preferences' }));
    expect(page.dataset['targets']).toBe('large');
    localStorage.setItem('fsot-preferences', '{"targets": "lar');
    dispatchEvent(new StorageEvent('storage', { key: 'fsot-preferences' }));
    expect(page.dataset['targets']).toBe('usual');
  });
});
