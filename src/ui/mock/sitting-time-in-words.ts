import type { Conditions } from '../../exam/conditions.ts';
import { durationInWords } from '../controls/duration.ts';

/** How long something of `ms` in the real test lasts: `40 min`, `1 h (40 min × 1.5)`, `untimed (40 min in the real test)`. */
export const sittingTimeInWords = (ms: number, timeFactor: Conditions['timeFactor']): string => {
  const real = durationInWords(ms);
  if (timeFactor === null) return `untimed (${real} in the real test)`;
  return timeFactor === 1
    ? real
    : `${durationInWords(ms * timeFactor)} (${real} ×\u00a0${timeFactor})`;
};
