import { essayCriteria } from './essay-reading.ts';
import type { EssayCriterion, EssayReading } from './essay-reading.ts';

/**
 * What the test of 2007 to 2017 asked of the essay, on its 12-point scale. Source: a letter to a candidate of 2017, quoted at
 * https://twelveknots.wordpress.com/category/uncategorized/. It belongs to the real readers' scores: beside our own readings it
 * is a line for comparison, never a verdict.
 */
export const historicalEssayCut = 6;

/** Two readings of 1 to 6. That the real scale was such a sum is inferred from similar tests, not documented. */
export const essayScale = { low: 2, high: 12 } as const;

/** The mean of a reading's five scores, from 1 to 6: a multiple of 0.2. */
export const meanOfReading = ({ scores }: Pick<EssayReading, 'scores'>): number =>
  essayCriteria.reduce((sum, criterion) => sum + scores[criterion], 0) / essayCriteria.length;

/**
 * The score of one reading, 1 to 6: the mean of its criteria, all of the same weight, to the nearest whole number. Five scores
 * never have a mean that ends in one half, so there is no tie to settle.
 */
export const scoreOfReading = (reading: Pick<EssayReading, 'scores'>): number =>
  Math.round(meanOfReading(reading));

/** One criterion on which two readings lie apart; `second` may be the higher one. */
export type Disagreement = {
  readonly criterion: EssayCriterion;
  readonly first: number;
  readonly second: number;
};

export type EssayScore = {
  /** 2 to 12: an estimate, resting on nothing but these two readings. */
  readonly sum: number;
  readonly readings: readonly [number, number];
  /** Whether the readings are at most one point apart, which is commonly counted as agreement between readers. */
  readonly agree: boolean;
  /** Where they are two points or more apart, in the order of the criteria. */
  readonly disagreements: readonly Disagreement[];
};

/** Both readings' scores and their sum; null until there are two. Readings after the second are not counted. */
export const scoreEssayReadings = (readings: readonly EssayReading[]): EssayScore | null => {
  const [first, second] = readings;
  if (first === undefined || second === undefined) return null;
  const scores = [scoreOfReading(first), scoreOfReading(second)] as const;
  return {
    sum: scores[0] + scores[1],
    readings: scores,
    agree: Math.abs(scores[0] - scores[1]) <= 1,
    disagreements: essayCriteria.flatMap((criterion) => {
      const apart = { first: first.scores[criterion], second: second.scores[criterion] };
      return Math.abs(apart.first - apart.second) >= 2 ? [{ criterion, ...apart }] : [];
    }),
  };
};
