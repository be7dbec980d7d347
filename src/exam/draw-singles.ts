import type { Random } from '../shared/random.ts';
import { shuffled } from '../shared/random.ts';
import type { AssemblyUnit, RankedUnit } from './assembly-unit.ts';
import { countDifficulties, difficultyOf, lacking } from './difficulty-spread.ts';
import type { Difficulty } from './difficulty-spread.ts';
import { groupBy } from './group-by.ts';

const unitDifficulty = ({ items: [item] }: AssemblyUnit): Difficulty =>
  item === undefined ? 0 : difficultyOf(item);

/** `count` of these, one by one of the difficulty that lacks most; where two lack the same, either. */
const drawByDifficulty = (
  equals: readonly AssemblyUnit[],
  count: number,
  taken: readonly AssemblyUnit[],
  wanted: number,
  random: Random,
): readonly AssemblyUnit[] => {
  const piles = groupBy(shuffled(equals, random), unitDifficulty);
  const counts = countDifficulties(taken);
  const drawn: AssemblyUnit[] = [];
  while (drawn.length < count) {
    const open = shuffled([...piles.keys()], random).filter((key) => piles.get(key)?.length !== 0);
    const [first, ...others] = open;
    if (first === undefined) break;
    const next = others.reduce(
      (most, difficulty) =>
        lacking(counts, difficulty, wanted) > lacking(counts, most, wanted) ? difficulty : most,
      first,
    );
    const unit = piles.get(next)?.pop();
    if (unit === undefined) break;
    counts[next] += 1;
    drawn.push(unit);
  }
  return drawn;
};

/**
 * Draws `count` units of one item each: those never seen, then those seen longest ago; among equally fresh ones so that,
 * together with what is `taken` already, the `wanted` items of the topic come near a quarter easy, half medium, a quarter hard.
 */
export const drawSingles = (
  singles: readonly RankedUnit[],
  count: number,
  taken: readonly AssemblyUnit[],
  wanted: number,
  random: Random,
): readonly AssemblyUnit[] => {
  const byExposure = [...groupBy(singles, ({ exposure }) => exposure)].toSorted(
    ([one], [other]) => one - other,
  );
  let drawn: readonly AssemblyUnit[] = [];
  for (const [, ranked] of byExposure) {
    const left = count - drawn.length;
    if (left === 0) break;
    const units = ranked.map(({ unit }) => unit);
    const fromThese =
      units.length <= left
        ? units
        : drawByDifficulty(units, left, [...taken, ...drawn], wanted, random);
    drawn = [...drawn, ...fromThese];
  }
  return drawn;
};
