import { groupBy } from './group-by.ts';

/** Something of a whole size that may be chosen at a price. */
export type Candidate<Thing> = {
  readonly thing: Thing;
  readonly size: number;
  readonly cost: number;
};

/** The things chosen, as a chain so that subsets share their beginnings. */
type Chain<Thing> = { readonly thing: Thing; readonly rest: Chain<Thing> } | null;

type Found<Thing> = { readonly cost: number; readonly chosen: Chain<Thing> };

export type Subset<Thing> = { readonly cost: number; readonly things: readonly Thing[] };

const unchained = <Thing>(chain: Chain<Thing>): readonly Thing[] => {
  const things: Thing[] = [];
  for (let link = chain; link !== null; link = link.rest) things.push(link.thing);
  return things;
};

/** Things of one size differ in price only, so no subset needs more than the cheapest few of each size. */
const worthConsidering = <Thing>(
  candidates: readonly Candidate<Thing>[],
  total: number,
): readonly Candidate<Thing>[] =>
  [...groupBy(candidates, ({ size }) => size)].flatMap(([size, alike]) =>
    alike.toSorted((a, b) => a.cost - b.cost).slice(0, Math.floor(total / size)),
  );

/**
 * For every total from 0 to `upTo`, the cheapest choice of candidates whose sizes add up to exactly that total, or null where
 * none does: the 0–1 knapsack, by dynamic programming over totals. Sizes are whole numbers of 1 or more.
 */
export const cheapestSubsets = <Thing>(
  candidates: readonly Candidate<Thing>[],
  upTo: number,
): readonly (Subset<Thing> | null)[] => {
  const best: (Found<Thing> | null)[] = Array.from({ length: upTo + 1 }, () => null);
  best[0] = { cost: 0, chosen: null };
  for (const { thing, size, cost } of worthConsidering(candidates, upTo)) {
    // From the top down, so that `best[total - size]` does not hold this candidate yet.
    for (let total = upTo; total >= size; total -= 1) {
      const without = best[total - size] ?? null;
      if (without === null) continue;
      const withIt = without.cost + cost;
      if (withIt < (best[total]?.cost ?? Infinity)) {
        best[total] = { cost: withIt, chosen: { thing, rest: without.chosen } };
      }
    }
  }
  return best.map((subset) =>
    subset === null ? null : { cost: subset.cost, things: unchained(subset.chosen) },
  );
};
