import type { Conditions } from '../../src/exam/conditions.ts';

/** As in the real room. */
export const standardConditions: Conditions = {
  timeFactor: 1,
  pausing: false,
  breakMinutes: 0,
  paceLine: false,
  questionClock: false,
  confidence: false,
  highContrast: false,
  reducedMotion: false,
  largerTargets: false,
  keys: 'standard',
};
