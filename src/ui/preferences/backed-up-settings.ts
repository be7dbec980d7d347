import { preferences, readPreferences } from './preferences.ts';
import type { Preferences } from './preferences.ts';
import { readAssumptions, scaleAssumptions } from './scale-assumptions.ts';
import type { ScaleAssumptions } from './scale-assumptions.ts';

/** The settings that a backup carries. Files live long: a field is added, and never renamed or given another meaning. */
export type BackedUpSettings = {
  readonly preferences: Preferences;
  readonly scale: ScaleAssumptions;
};

/** As they are chosen now. */
export const settingsToBackUp = (): BackedUpSettings => ({
  preferences: preferences(),
  scale: scaleAssumptions(),
});

export type SettingName = keyof Preferences | 'scale';

export type ReadSettings = {
  /** Only what the file has, and what is sound of it. */
  readonly preferences: Partial<Preferences>;
  readonly scale: ScaleAssumptions | null;
  /** What the file has that cannot be read: it stays as it is here. */
  readonly damaged: readonly SettingName[];
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Whether all that was found stands in what was read of it: the readers put the standard in the place of what is damaged. What
 * an older version of the app did not know is missing, and what a newer one added is not read; neither is damage.
 */
const agrees = (found: unknown, read: unknown): boolean =>
  isRecord(found) && isRecord(read)
    ? Object.entries(read).every(
        ([field, value]) => found[field] === undefined || agrees(found[field], value),
      )
    : found === read;

/** The settings in a backup, from anything; null where it has none. */
export const readSettings = (settings: unknown): ReadSettings | null => {
  if (settings === undefined || settings === null) return null;
  const stored = isRecord(settings) ? settings : {};
  const found = isRecord(stored['preferences']) ? stored['preferences'] : {};
  const read = readPreferences(found);
  const names = Object.keys(read) as (keyof Preferences)[];
  // Of a part that is damaged as a whole nothing is there to be read.
  const isWhole = (part: 'preferences' | 'scale') =>
    isRecord(settings) && (stored[part] === undefined || isRecord(stored[part]));
  const present = names.filter((name) => found[name] !== undefined);
  const sound = present.filter((name) => agrees(found[name], read[name]));
  const scale = readAssumptions(stored['scale']);
  const isScaleSound = isRecord(stored['scale']) && agrees(stored['scale'], scale);
  return {
    preferences: Object.fromEntries(sound.map((name) => [name, read[name]])),
    scale: isScaleSound ? scale : null,
    damaged: [
      ...(isWhole('preferences') ? present.filter((name) => !sound.includes(name)) : names),
      ...(isWhole('scale') && (stored['scale'] === undefined || isScaleSound)
        ? []
        : (['scale'] as const)),
    ],
  };
};
