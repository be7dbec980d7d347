import type { BlindReview, BlindScore } from '../../progress/blind-review.ts';
import { counted } from '../controls/plural.ts';

/** Below this, the chance of the split on its own is called small: the usual level of a test. */
const smallChance = 0.05;

/** `Timed 31 of 60 right, untimed 38 of 60`. */
export const bothScores = ({ items, timedRight, untimedRight }: BlindScore): string =>
  `Timed ${timedRight} of ${items} right, untimed ${untimedRight} of ${items}`;

/** What was answered again, and what came of it. */
export const whatChanged = ({ total, answeredAgain }: BlindReview): string => {
  const again = `You answered ${counted(answeredAgain, 'question')} again.`;
  if (answeredAgain === 0) return 'You answered no question again, so both scores are the same.';
  if (total.gained + total.lost === 0)
    return `${again} None changed from wrong to right or from right to wrong.`;
  const gained = `${total.gained} became right`;
  return total.lost === 0
    ? `${again} ${gained}.`
    : `${again} ${gained}, and ${total.lost} that had been right became wrong.`;
};

const chance = (p: number): string =>
  p < 0.001
    ? 'fewer than 1 in 1,000 exams'
    : `about ${Math.max(1, Math.round(p * 1000)) / 10}% of exams`;

/** How far the gap may be read, in a sentence; null where there is none. */
export const readingOfGap = ({ total, p }: BlindReview): string | null => {
  const { gained, lost } = total;
  if (gained + lost === 0) return null;
  const test = `if the second look made no difference, a split this uneven would arise by chance in ${chance(p)} (McNemar’s exact test)`;
  if (p >= smallChance) {
    return gained + lost < 6
      ? 'So few answers changed that the gap may well be chance.'
      : `The gap may well be chance: ${test}.`;
  }
  return gained > lost
    ? `The gap is more than chance would explain: ${test}. Time, or a second look, is worth points to you; practice at the exam’s pace.`
    : `Your first answers were better than your second ones, by more than chance would explain: ${test}.`;
};

/** What the untimed score cannot tell. */
export const limitsOfGap = ({ total, answeredAgain }: BlindReview): string => {
  if (total.gained <= total.lost) return 'Nothing here suggests that the clock cost you points.';
  return answeredAgain < total.items
    ? 'A second look helps in itself, and the questions not answered again kept their first answer, so the gap shows at most what the clock cost you.'
    : 'A second look helps in itself, so the gap shows at most what the clock cost you.';
};
