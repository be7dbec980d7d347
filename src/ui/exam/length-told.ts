import { counted } from '../controls/plural.ts';

/** At how many characters left it is told, by the size of the box. */
const toldAt = (limit: number): readonly number[] => (limit > 1000 ? [500, 100, 20] : [50, 10]);

/**
 * What a screen reader says of a text's length as it goes from one to another, both in characters: when little is left, and
 * when the limit is passed, either way. Null otherwise, as a count after each letter would be said over what is typed.
 */
export const lengthTold = (limit: number, before: number, now: number): string | null => {
  const leftBefore = limit - before;
  const left = limit - now;
  if (left < 0) {
    return leftBefore < 0 ? null : `${counted(-left, 'character')} over the limit of ${limit}.`;
  }
  if (leftBefore < 0) return `Within the limit again: ${counted(left, 'character')} left.`;
  return toldAt(limit).some((mark) => leftBefore > mark && left <= mark)
    ? `${counted(left, 'character')} left.`
    : null;
};
