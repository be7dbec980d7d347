import { keepChoice } from '../drill/kept-choice.ts';
import { changePreferences } from '../preferences/preferences.ts';
import { changeScaleAssumptions } from '../preferences/scale-assumptions.ts';
import { readSettings } from './backed-up-settings.ts';
import type { SettingName } from './backed-up-settings.ts';

/** What became of a backup's settings. */
export type TakenOver =
  | { readonly found: 'none' }
  | {
      readonly found: 'some';
      /** What could not be read of them, and is as it was. */
      readonly damaged: readonly SettingName[];
      /** False where the browser keeps no settings: they hold until the page is closed. */
      readonly isKept: boolean;
    };

/** Puts the settings of a backup in the place of those chosen here, as far as they can be read. */
export const takeOverSettings = (settings: unknown): TakenOver => {
  const read = readSettings(settings);
  if (read === null) return { found: 'none' };
  const arePreferencesKept = changePreferences(read.preferences);
  const isScaleKept = read.scale === null || changeScaleAssumptions(read.scale);
  const isDrillKept = read.drill === null || keepChoice(read.drill);
  return {
    found: 'some',
    damaged: read.damaged,
    isKept: arePreferencesKept && isScaleKept && isDrillKept,
  };
};
