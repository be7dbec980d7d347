import type { Random } from '../shared/random.ts';
import type { AssemblyUnit, RankedUnit } from './assembly-unit.ts';
import { cheapestSubsets } from './cheapest-subsets.ts';
import type { Candidate } from './cheapest-subsets.ts';
import { distanceFromAim } from './difficulty-spread.ts';
import { drawSingles } from './draw-singles.ts';

/** The tie-break between equally fresh units is a number below this. */
const tieBreaks = 2 ** 16;

/** Draws compared for their spread of difficulty, where whole sets leave no finer choice. */
const draws = 16;

/**
 * A unit's price: by far the most for each item seen before, then a little more the later it was seen, then chance.
 * One seen item costs more than the lateness of all the others together, so the cheapest draw has the fewest seen items; and
 * one step of lateness costs more than all the chance in a draw, so these were seen as long ago as can be.
 */
const priced = (
  ranked: readonly RankedUnit[],
  wanted: number,
  random: Random,
): readonly Candidate<RankedUnit>[] => {
  const latest = ranked.reduce((max, { exposure }) => Math.max(max, exposure), 0);
  const seenBefore = wanted * latest + 1;
  const step = wanted * tieBreaks;
  return ranked.map((thing) => {
    const size = thing.unit.items.length;
    const perItem = thing.exposure === 0 ? 0 : seenBefore + thing.exposure;
    return { thing, size, cost: size * (perItem * step + random.below(tieBreaks)) };
  });
};

/** costs[k]: what the k cheapest cost together. */
const runningCosts = (candidates: readonly Candidate<unknown>[]): readonly number[] => {
  let sum = 0;
  const costs = candidates.map(({ cost }) => cost).toSorted((a, b) => a - b);
  return [0, ...costs.map((cost) => (sum += cost))];
};

const drawOnce = (
  ranked: readonly RankedUnit[],
  wanted: number,
  random: Random,
): readonly AssemblyUnit[] | null => {
  if (ranked.every(({ unit }) => unit.items.length === 1)) {
    return ranked.length < wanted ? null : drawSingles(ranked, wanted, [], wanted, random);
  }
  const candidates = priced(ranked, wanted, random);
  const singles = candidates.filter(({ size }) => size === 1);
  const blocks = cheapestSubsets(
    candidates.filter(({ size }) => size > 1),
    wanted,
  );
  const singleCosts = runningCosts(singles);
  const total = (inBlocks: number): number =>
    (blocks[inBlocks]?.cost ?? Infinity) + (singleCosts[wanted - inBlocks] ?? Infinity);
  const inBlocks = blocks.reduce((best, _, at) => (total(at) < total(best) ? at : best), 0);
  if (total(inBlocks) === Infinity) return null;
  const whole = (blocks[inBlocks]?.things ?? []).map(({ unit }) => unit);
  const alone = singles.map(({ thing }) => thing);
  return [...whole, ...drawSingles(alone, wanted - inBlocks, whole, wanted, random)];
};

/**
 * Draws units of exactly `wanted` items together, every unit whole: as few seen items as can be, these seen as long ago as
 * can be, and among such draws one that comes near a quarter easy, half medium, a quarter hard. Null where no choice of whole
 * units adds up to `wanted`.
 */
export const drawTopic = (
  ranked: readonly RankedUnit[],
  wanted: number,
  random: Random,
): readonly AssemblyUnit[] | null => {
  const first = drawOnce(ranked, wanted, random);
  const inSets = ({ items }: AssemblyUnit) => items.length > 1 && items[0]?.kind === 'choice';
  if (first === null || !first.some(inSets)) return first;
  let best = first;
  for (let draw = 1; draw < draws; draw += 1) {
    const other = drawOnce(ranked, wanted, random) ?? best;
    if (distanceFromAim(other, wanted) < distanceFromAim(best, wanted)) best = other;
  }
  return best;
};
