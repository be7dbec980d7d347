import type { RestoreOutcome } from '../../storage/backup.ts';
import type { Rebuilt } from '../../storage/progress-store.ts';
import { counted } from '../controls/plural.ts';

/** What making the statistics again came to. */
export const rebuiltInWords = ({ attempts, leftOut }: Rebuilt): string => {
  const made = `The statistics are made again, from ${counted(attempts, 'finished attempt')}.`;
  return leftOut === 0
    ? made
    : `${made} ${counted(leftOut, 'attempt')} could not be read and ${leftOut === 1 ? 'is' : 'are'} left out; the past attempts name ${leftOut === 1 ? 'it' : 'them'}.`;
};

const unreadableInWords = (unreadable: number): string =>
  unreadable === 0
    ? ''
    : ` ${counted(unreadable, 'record')} of the file could not be read and ${unreadable === 1 ? 'was' : 'were'} left out.`;

/** What restoring a backup came to. */
export const restoredInWords = (outcome: RestoreOutcome): string => {
  if (!outcome.restored) return outcome.problem;
  const { added, continued, unreadable } = outcome;
  const parts = [
    ...(added > 0 ? [`${counted(added, 'attempt was', 'attempts were')} added`] : []),
    ...(continued > 0
      ? [
          `${counted(continued, 'attempt', 'attempts')} had gone on elsewhere and can be continued from there`,
        ]
      : []),
  ];
  const done =
    parts.length === 0
      ? 'The backup is restored. Its attempts were all on this device already.'
      : `The backup is restored: ${parts.join(', ')}.`;
  return `${done}${unreadableInWords(unreadable)} Notes, bookmarks and the like are taken from it where they are newer.`;
};
