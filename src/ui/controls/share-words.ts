import type { Interval } from '../../exam/wilson-interval.ts';

const wholePercent = (share: number): number => Math.round(share * 100);

/** A share from 0 to 1: `70%`. */
export const shareInWords = (share: number): string => `${wholePercent(share)}%`;

/** `57–80%`. */
export const intervalInWords = ({ low, high }: Interval): string =>
  `${wholePercent(low)}–${wholePercent(high)}%`;
