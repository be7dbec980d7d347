import type { timeFactors } from '../../exam/conditions.ts';
import type { Chosen } from './read-choices.ts';

// Written out, as the file of the original brings the schema library, which the home page does without.
const factors: typeof timeFactors = [1, 1.25, 1.5, 2, null];

/** What may be chosen before an attempt about its time and aids. The first of each is as in the real room. */
export const sittingChoices = {
  timeFactor: factors,
  pausing: [false, true],
  breakMinutes: [0, 5, 10, 15],
  paceLine: [false, true],
  questionClock: [false, true],
  confidence: [false, true],
} as const;

export type SittingChoice = Chosen<typeof sittingChoices>;
