import type { DigestResponse } from './attempt-digest.ts';

/** Counts of changes of an answer, in items that have a key; an item may have several. */
export type ChangeTotals = {
  readonly rightToWrong: number;
  readonly wrongToRight: number;
  readonly wrongToWrong: number;
  /** All three. */
  readonly changes: number;
  /** Items with one change at least. */
  readonly itemsChanged: number;
  /**
   * How many more items are right than by their first answers: `wrongToRight − rightToWrong`, as every other change of an item
   * takes back the one before. Negative: changing cost points.
   */
  readonly itemsGained: number;
};

/**
 * What changing answers did. Over a few changes it is an anecdote: a habit shows over some dozens. It does not tell what more
 * changes would have done, as those are made where there was a doubt.
 */
export const answerChanges = (
  responses: readonly Pick<DigestResponse, 'changes'>[],
): ChangeTotals => {
  const counts = { rightToWrong: 0, wrongToRight: 0, wrongToWrong: 0 };
  for (const kind of responses.flatMap(({ changes }) => changes)) counts[kind] += 1;
  return {
    ...counts,
    changes: counts.rightToWrong + counts.wrongToRight + counts.wrongToWrong,
    itemsChanged: responses.filter(({ changes }) => changes.length > 0).length,
    itemsGained: counts.wrongToRight - counts.rightToWrong,
  };
};

/**
 * To hold one's own shares against: of 3,291 changes of answers in multiple-choice examinations. Source: J. Kruger,
 * D. Wirtz and D. T. Miller, “Counterfactual thinking and the first instinct fallacy”, Journal of Personality and Social
 * Psychology 88 (2005), 725–735, study 1.
 */
export const publishedChangeShares = {
  wrongToRight: 0.51,
  rightToWrong: 0.25,
  wrongToWrong: 0.23,
} as const;
