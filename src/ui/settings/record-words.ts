import type { RestoreOutcome } from '../../storage/backup.ts';
import type { Rebuilt } from '../../storage/progress-store.ts';
import { counted } from '../controls/plural.ts';
import type { SettingName } from './backed-up-settings.ts';
import type { TakenOver } from './take-over-settings.ts';

/** What making the statistics again came to. */
export const rebuiltInWords = ({ attempts, leftOut }: Rebuilt): string => {
  const made = `The statistics have been rebuilt from ${counted(attempts, 'finished attempt')}.`;
  return leftOut === 0
    ? made
    : `${made} ${counted(leftOut, 'attempt')} could not be read and ${leftOut === 1 ? 'was' : 'were'} left out; your past attempts list ${leftOut === 1 ? 'it' : 'them'}.`;
};

const unreadableInWords = (unreadable: number): string =>
  unreadable === 0
    ? ''
    : ` ${counted(unreadable, 'record')} in the file could not be read and ${unreadable === 1 ? 'was' : 'were'} left out.`;

const settingTitles: Readonly<Record<SettingName, string>> = {
  theme: 'theme',
  contrast: 'contrast',
  motion: 'motion',
  targets: 'size of buttons and boxes',
  textPercent: 'text size',
  keys: 'keys',
  sitting: 'time and aids',
  scale: 'assumptions for the estimated scale',
  drill: 'last drill choices',
};

const listed = new Intl.ListFormat('en-US', { type: 'conjunction' });

/** What became of a backup's settings, where the candidate asked for them. */
const takenOverInWords = (taken: TakenOver): string => {
  if (taken.found === 'none') {
    return 'It has no settings, as it was made by an earlier version of the app; those here stay as they are.';
  }
  const { damaged, isKept } = taken;
  const done =
    damaged.length === 0
      ? 'Its settings are now in use.'
      : `Its settings are now in use, except some that cannot be read and stay as they are here: ${listed.format(damaged.map((name) => settingTitles[name]))}.`;
  return isKept
    ? done
    : `${done} This browser does not save settings, so they last only until the page is closed.`;
};

/** What restoring a backup came to; `taken` where its settings were asked for too. */
export const restoredInWords = (
  outcome: RestoreOutcome,
  taken: TakenOver | null = null,
): string => {
  if (!outcome.restored) return outcome.problem;
  const { added, continued, mended, unreadable } = outcome;
  const parts = [
    ...(added > 0 ? [`${counted(added, 'attempt was', 'attempts were')} added`] : []),
    ...(continued > 0
      ? [
          `${counted(continued, 'attempt')} had been continued elsewhere and now ${continued === 1 ? 'stands as it' : 'stand as they'} did there`,
        ]
      : []),
    ...(mended > 0
      ? [
          `${counted(mended, 'attempt')} that could not be read ${mended === 1 ? 'was' : 'were'} replaced by the backup’s copy`,
        ]
      : []),
  ];
  const done =
    parts.length === 0
      ? 'The backup is restored. It added no attempts.'
      : `The backup is restored: ${parts.join(', and ')}.`;
  const settings = taken === null ? '' : ` ${takenOverInWords(taken)}`;
  return `${done}${unreadableInWords(unreadable)} Notes, bookmarks, and the like were taken from it where they were newer.${settings}`;
};
