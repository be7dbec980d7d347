import type { DrillChoice } from '../drill/drill-choice.ts';
import { keptChoice, readDrillChoice } from '../drill/kept-choice.ts';
import { preferences, readPreferences } from '../preferences/preferences.ts';
import type { Preferences } from '../preferences/preferences.ts';
import { readAssumptions, scaleAssumptions } from '../preferences/scale-assumptions.ts';
import type { ScaleAssumptions } from '../preferences/scale-assumptions.ts';

/** The settings that a backup carries. Files live long: a field is added, and never renamed or given another meaning. */
export type BackedUpSettings = {
  readonly preferences: Preferences;
  readonly scale: ScaleAssumptions;
  /** What was asked of a drill last. */
  readonly drill: DrillChoice;
};

/** As they are chosen now. */
export const settingsToBackUp = (): BackedUpSettings => ({
  preferences: preferences(),
  scale: scaleAssumptions(),
  drill: keptChoice(),
});

export type SettingName = keyof Preferences | 'scale' | 'drill';

export type ReadSettings = {
  /** Only what the file has, and what is sound of it. */
  readonly preferences: Partial<Preferences>;
  readonly scale: ScaleAssumptions | null;
  readonly drill: DrillChoice | null;
  /** What the file has that cannot be read: it stays as it is here. */
  readonly damaged: readonly SettingName[];
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Whether all that was found stands in what was read of it: the readers put the standard in the place of what is damaged. What
 * an older version of the app did not know is missing, and what a newer one added is not read; neither is damage. Lists are
 * of what is asked of a drill, in no order.
 */
const agrees = (found: unknown, read: unknown): boolean => {
  if (Array.isArray(found) && Array.isArray(read)) {
    return found.length === read.length && found.every((value) => read.includes(value));
  }
  return isRecord(found) && isRecord(read)
    ? Object.entries(read).every(
        ([field, value]) => found[field] === undefined || agrees(found[field], value),
      )
    : found === read;
};

/** The settings in a backup, from anything; null where it has none. */
export const readSettings = (settings: unknown): ReadSettings | null => {
  if (settings === undefined || settings === null) return null;
  const stored = isRecord(settings) ? settings : {};
  const found = isRecord(stored['preferences']) ? stored['preferences'] : {};
  const read = readPreferences(found);
  const names = Object.keys(read) as (keyof Preferences)[];
  const isMissing = (part: keyof BackedUpSettings) =>
    isRecord(settings) && stored[part] === undefined;
  const present = names.filter((name) => found[name] !== undefined);
  const sound = present.filter((name) => agrees(found[name], read[name]));
  /** One that is sound or damaged as a whole. */
  const soundPart = <Part>(part: 'scale' | 'drill', readPart: (found: unknown) => Part) => {
    const value = readPart(stored[part]);
    return isRecord(stored[part]) && agrees(stored[part], value) ? value : null;
  };
  const parts = {
    scale: soundPart('scale', readAssumptions),
    drill: soundPart('drill', readDrillChoice),
  };
  const arePreferencesRead = isMissing('preferences') || isRecord(stored['preferences']);
  return {
    preferences: Object.fromEntries(sound.map((name) => [name, read[name]])),
    ...parts,
    damaged: [
      // Of preferences that are damaged as a whole nothing is there to be read.
      ...(arePreferencesRead ? present.filter((name) => !sound.includes(name)) : names),
      ...(['scale', 'drill'] as const).filter((part) => parts[part] === null && !isMissing(part)),
    ],
  };
};
