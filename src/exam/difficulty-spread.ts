import type { Item } from '../bank/item.ts';
import type { AssemblyUnit } from './assembly-unit.ts';

/** 1 to 3, or 0 for kinds of items that have no difficulty. */
export type Difficulty = 0 | 1 | 2 | 3;

export const difficultyOf = (item: Item): Difficulty =>
  item.kind === 'choice' ? item.difficulty : 0;

/** The share of each difficulty that a topic aims at. */
const aim: Readonly<Record<Difficulty, number>> = { 0: 0, 1: 0.25, 2: 0.5, 3: 0.25 };

/** How many items of each difficulty are there. */
export type DifficultyCounts = Record<Difficulty, number>;

export const countDifficulties = (units: readonly AssemblyUnit[]): DifficultyCounts => {
  const counts: DifficultyCounts = { 0: 0, 1: 0, 2: 0, 3: 0 };
  for (const item of units.flatMap((unit) => unit.items)) counts[difficultyOf(item)] += 1;
  return counts;
};

/** How many items of a difficulty are still lacking, of `wanted` in all; below zero where there are too many. */
export const lacking = (
  counts: Readonly<DifficultyCounts>,
  difficulty: Difficulty,
  wanted: number,
): number => aim[difficulty] * wanted - counts[difficulty];

/** How far a draw is from a quarter easy, half medium, a quarter hard, in items; 0 is the aim itself. */
export const distanceFromAim = (units: readonly AssemblyUnit[], wanted: number): number => {
  const counts = countDifficulties(units);
  return ([1, 2, 3] as const).reduce(
    (sum, difficulty) => sum + Math.abs(lacking(counts, difficulty, wanted)),
    0,
  );
};
