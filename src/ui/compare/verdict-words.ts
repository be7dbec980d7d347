import type { SameItems, ShareComparison, Verdict } from '../../progress/attempt-comparison.ts';
import { counted } from '../controls/plural.ts';

/** Percentage points with their sign: `+12`, `−3`, `0`. */
export const pointsInWords = (difference: number): string => {
  const points = Math.round(difference * 100);
  if (points === 0) return '0';
  return points > 0 ? `+${points}` : `\u2212${-points}`;
};

/** `+12 points (−5 to +28)`. */
export const differenceInWords = ({
  difference,
  interval,
}: Pick<ShareComparison, 'difference' | 'interval'>): string =>
  `${pointsInWords(difference)} points (${pointsInWords(interval.low)} to ${pointsInWords(interval.high)})`;

/** In a table. */
export const verdictTitles: Readonly<Record<Verdict, string>> = {
  better: 'Better by more than chance',
  worse: 'Lower by more than chance',
  withinChance: 'Within chance',
};

/** What a section's difference tells, as a sentence. */
export const verdictSentence = ({
  difference,
  verdict,
}: Pick<ShareComparison, 'difference' | 'verdict'>): string => {
  switch (verdict) {
    case 'better':
      return 'The later one is better by more than chance would explain.';
    case 'worse':
      return 'The later one is lower by more than chance would explain.';
    case 'withinChance':
      return Math.round(difference * 100) === 0
        ? 'They are practically equal.'
        : 'The difference is within chance: other questions of the same kind could just as well have reversed it.';
    default:
      return verdict satisfies never;
  }
};

/** What the questions in both attempts tell, as a sentence. */
export const sameItemsSentence = ({ items, gained, lost, verdict }: SameItems): string => {
  if (gained === 0 && lost === 0) {
    return `${items === 1 ? 'It' : 'Each'} came out the same way both times.`;
  }
  const turned = `You gained ${counted(gained, 'question')} and lost ${lost}.`;
  switch (verdict) {
    case 'better':
      return `${turned} That is more than chance would explain. It shows what you remember of these particular questions, not of their subject, as you may have reviewed them since.`;
    case 'worse':
      return `${turned} That is more than chance would explain: something that was there is gone.`;
    case 'withinChance':
      return `${turned} That is within chance.`;
    default:
      return verdict satisfies never;
  }
};
