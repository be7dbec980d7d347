import type { SectionKind } from '../bank/taxonomy.ts';
import { wilsonInterval } from '../exam/wilson-interval.ts';
import type { Interval } from '../exam/wilson-interval.ts';

/**
 * An estimate of the scale on which the test was reported. The real one is not public: neither the group whose mean and
 * spread it rests on, nor whether it is 50 ± 10 at all. Everything here is named an estimate, and must be shown as one.
 */

/** Shares right, from 0 to 1, of an imagined group of candidates; to be shown, and changed, by the candidate. */
export type EstimateAssumption = { readonly mean: number; readonly sd: number };

/**
 * A place to begin, resting on no data about this test: round numbers inside what the quiz statistics of Moodle call usual (a
 * mean of 50% to 75%, a standard deviation of 12% to 18%).
 */
export const startingAssumption: EstimateAssumption = { mean: 0.6, sd: 0.15 };

/**
 * The cut on the sum of the three scaled section scores until June 2022, as letters to candidates of 2009–2017 gave it.
 * Source: https://twelveknots.wordpress.com/category/uncategorized/ (a letter of 2017, quoted). It belongs to the real scale:
 * beside an estimate it is a line on a chart, not a verdict.
 */
export const historicalCut = 154;

/** What is wrong with an assumption that a candidate typed, as a sentence; null where it can be used. */
export const assumptionProblem = ({ mean, sd }: EstimateAssumption): string | null => {
  if (!(mean > 0 && mean < 1))
    return 'The mean is a percentage: enter more than 0% and less than 100%.';
  if (!(sd > 0 && sd <= 0.5))
    return 'The spread is a percentage too: enter more than 0% and at most 50%.';
  return null;
};

/** Points of the estimated scale; `interval` is 95%, of the share right only: what is assumed is taken as known. */
export type EstimatedScore = { readonly estimate: number; readonly interval: Interval };

/**
 * The estimated scale of one section:
 *
 *     T = 50 + 10·(p − mean)/sd          p = right / items
 *
 * and its interval the same of the Wilson limits of p. Null where nothing was asked. Throws a RangeError for an assumption that
 * has a problem. This is the linear T score of today's use; the one that W. A. McCall defined (How to Measure in Education, 1922)
 * is normalized, by the ranks of a group of candidates, which nobody has here. Source: “T Scores”, Encyclopedia of Educational
 * Psychology (SAGE, 2008).
 */
export const estimateSection = (
  { right, items }: { readonly right: number; readonly items: number },
  assumption: EstimateAssumption,
): EstimatedScore | null => {
  const problem = assumptionProblem(assumption);
  if (problem !== null) throw new RangeError(problem);
  const shares = wilsonInterval(right, items);
  if (shares === null) return null;
  const scale = (share: number): number => 50 + (10 * (share - assumption.mean)) / assumption.sd;
  return {
    estimate: scale(right / items),
    interval: { low: scale(shares.low), high: scale(shares.high) },
  };
};

/** The three sections that were summed. */
const summedSections = ['job-knowledge', 'biographic', 'english-expression'] as const;
export type SummedSection = Extract<SectionKind, (typeof summedSections)[number]>;

export type EstimatedTotal = EstimatedScore & {
  /** The sections in the sum. */
  readonly sections: readonly SummedSection[];
  /** How the interval lies to the historical cut; null unless all three sections are in the sum, as the cut is for three. */
  readonly besideCut: 'above' | 'below' | 'undecided' | null;
};

const besideCut = ({ low, high }: Interval): 'above' | 'below' | 'undecided' => {
  if (low >= historicalCut) return 'above';
  return high < historicalCut ? 'below' : 'undecided';
};

/**
 * The sum of the sections' estimates. `biographic` is a score that the candidate enters (its scoring is secret, so none can be
 * estimated), and is taken as exact. The sections' errors are independent, so the distances to the limits add in squares:
 *
 *     low = ΣT − √Σ(T − low)²          high = ΣT + √Σ(high − T)²
 *
 * Source: G. Y. Zou and A. Donner, “Construction of confidence limits about effect measures: a general approach”, Statistics in
 * Medicine 27 (2008), 1693–1702. Null where there is nothing to sum.
 */
export const estimateTotal = (
  scores: Readonly<Partial<Record<'job-knowledge' | 'english-expression', EstimatedScore | null>>>,
  biographic: number | null,
): EstimatedTotal | null => {
  const entered =
    biographic === null
      ? null
      : { estimate: biographic, interval: { low: biographic, high: biographic } };
  const all = { ...scores, biographic: entered };
  const sections = summedSections.filter((section) => (all[section] ?? null) !== null);
  if (sections.length === 0) return null;
  const summed = sections.flatMap((section) => all[section] ?? []);
  const estimate = summed.reduce((sum, score) => sum + score.estimate, 0);
  const below = Math.hypot(...summed.map((score) => score.estimate - score.interval.low));
  const above = Math.hypot(...summed.map((score) => score.interval.high - score.estimate));
  const interval = { low: estimate - below, high: estimate + above };
  return {
    estimate,
    interval,
    sections,
    besideCut: sections.length === summedSections.length ? besideCut(interval) : null,
  };
};
