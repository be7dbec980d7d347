import { afterEach, expect, test } from 'vitest';
import { firstChoice } from '../../../src/ui/drill/drill-choice.ts';
import { keepChoice } from '../../../src/ui/drill/kept-choice.ts';
import { readSettings, settingsToBackUp } from '../../../src/ui/settings/backed-up-settings.ts';
import { changePreferences, readPreferences } from '../../../src/ui/preferences/preferences.ts';
import {
  changeScaleAssumptions,
  startingAssumptions,
} from '../../../src/ui/preferences/scale-assumptions.ts';

afterEach(() => {
  changePreferences(readPreferences(null));
  changeScaleAssumptions(startingAssumptions);
  localStorage.clear();
});

const aDrill = {
  ...firstChoice,
  filter: { ...firstChoice.filter, topics: ['us-society', 'economics'], difficulties: [3, 1] },
  count: 35,
} as const;

/** As a file brings them. */
const written = (settings: unknown): unknown => JSON.parse(JSON.stringify(settings));

test('what is chosen is read from a backup as it was', () => {
  const { keys } = readPreferences(null);
  changePreferences({
    theme: 'dark',
    textPercent: 150,
    keys: { ...keys, actions: { ...keys.actions, flag: 'x', note: null } },
  });
  changeScaleAssumptions({ biographic: 52 });
  keepChoice(aDrill);
  const saved = settingsToBackUp();
  expect(saved.drill).toMatchObject({ count: 35, filter: { topics: ['us-society', 'economics'] } });
  expect(saved.preferences.theme).toBe('dark');
  expect(saved.scale.biographic).toBe(52);
  expect(readSettings(written(saved))).toEqual({ ...saved, damaged: [] });
});

test.each([undefined, null])('a backup without settings (%s) has none', (settings) => {
  expect(readSettings(settings)).toBeNull();
});

test('what is damaged is named, and the rest is read', () => {
  const saved = settingsToBackUp();
  const { preferences } = saved;
  const damaged = {
    preferences: {
      ...preferences,
      theme: 'purple',
      contrast: 'more',
      keys: { enabled: true, actions: { ...preferences.keys.actions, flag: 'n' } },
    },
    scale: { ...saved.scale, biographic: 1000 },
    drill: { ...aDrill, filter: { ...aDrill.filter, topics: ['economics', 'astrology'] } },
  };
  const read = readSettings(written(damaged));
  expect(read?.damaged).toEqual(['theme', 'keys', 'scale', 'drill']);
  expect(read?.preferences).toMatchObject({ contrast: 'more' });
  expect(Object.keys(read?.preferences ?? {})).not.toContain('keys');
  expect(read?.scale).toBeNull();
  expect(read?.drill).toBeNull();
});

test.each(['dark', 7, []])(
  'settings that are none at all (%s) are damaged as a whole',
  (settings) => {
    const read = readSettings(settings);
    expect(read?.preferences).toEqual({});
    expect(read?.damaged).toContain('scale');
    expect(read?.damaged).toContain('drill');
    expect(read?.damaged).toContain('theme');
  },
);

test('what an older version did not know stays as it is here; what a newer one added is left out', () => {
  const { sitting } = settingsToBackUp().preferences;
  const { confidence, ...olderSitting } = sitting;
  const read = readSettings({ preferences: { theme: 'dark', sitting: olderSitting, font: 'x' } });
  expect(confidence).toBe(false);
  expect(read).toEqual({
    preferences: { theme: 'dark', sitting },
    scale: null,
    drill: null,
    damaged: [],
  });
});

test('what is asked of a drill is read in whatever order its parts were chosen', () => {
  expect(readSettings(written({ drill: aDrill }))?.drill).toEqual({
    ...aDrill,
    filter: { ...aDrill.filter, difficulties: [1, 3] },
  });
});
