import { counted } from '../controls/plural.ts';

type Pace = {
  readonly elapsedMs: number;
  readonly allowedMs: number;
  /** The question on the screen, from 1. */
  readonly number: number;
  readonly count: number;
};

/**
 * How far ahead of an even pace a candidate is, in ms; negative: behind. At an even pace question n of N comes onto the screen
 * when (n − 1)/N of the time has passed.
 */
export const aheadMs = ({ elapsedMs, allowedMs, number, count }: Pace): number =>
  ((number - 1) / count) * allowedMs - elapsedMs;

/** The pace in words, to the minute: less than one is even. */
export const paceInWords = (pace: Pace): string => {
  const minutes = Math.trunc(aheadMs(pace) / 60_000);
  if (minutes === 0) return 'On pace';
  return `${counted(Math.abs(minutes), 'minute')} ${minutes > 0 ? 'ahead' : 'behind'}`;
};
