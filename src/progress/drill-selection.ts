import type { ItemId } from '../bank/item.ts';
import type { SectionKind } from '../bank/taxonomy.ts';
import { groupBy } from '../exam/group-by.ts';
import { createRandom, shuffled } from '../shared/random.ts';
import type { Seed } from '../shared/random.ts';
import type { DrillState, PoolItem } from './drill-pool.ts';

/** What a drill asks of its items: one of each list that is not empty. */
export type DrillFilter = {
  readonly sections: readonly SectionKind[];
  /** Topics and dimensions are one list in two: an item has one or the other. */
  readonly topics: readonly string[];
  readonly dimensions: readonly string[];
  readonly skills: readonly string[];
  readonly difficulties: readonly (1 | 2 | 3)[];
  readonly states: readonly DrillState[];
};

export const anyItem: DrillFilter = {
  sections: [],
  topics: [],
  dimensions: [],
  skills: [],
  difficulties: [],
  states: [],
};

const allows = <Value>(chosen: ReadonlySet<Value>, value: Value | null): boolean =>
  chosen.size === 0 || (value !== null && chosen.has(value));

const makeTest = (filter: DrillFilter): ((item: PoolItem) => boolean) => {
  const sections = new Set(filter.sections);
  const topics = new Set([...filter.topics, ...filter.dimensions]);
  const skills = new Set(filter.skills);
  const difficulties = new Set(filter.difficulties);
  return (item) =>
    allows(sections, item.section) &&
    allows(topics, item.topic) &&
    allows(skills, item.skill) &&
    allows(difficulties, item.difficulty) &&
    (filter.states.length === 0 || filter.states.some((state) => item.states[state]));
};

/** In the order of the pool. */
export const matchingItems = (
  pool: readonly PoolItem[],
  filter: DrillFilter,
): readonly PoolItem[] => pool.filter(makeTest(filter));

/** How many match: shown live, so it makes no list. */
export const countMatching = (pool: readonly PoolItem[], filter: DrillFilter): number => {
  const matches = makeTest(filter);
  let count = 0;
  for (const item of pool) if (matches(item)) count += 1;
  return count;
};

/** Items of one passage next to each other in its order, where the first of them was drawn. */
const passagesTogether = (items: readonly PoolItem[]): readonly PoolItem[] =>
  [...groupBy(items, (item) => item.passageId ?? item.id).values()].flatMap((group) =>
    group.toSorted((one, other) => one.place - other.place),
  );

/**
 * The items of a drill in the order in which they are asked: `count` of those that match (all, where there are fewer), each
 * equally likely. Pure; the same for a seed whatever order the bank's files come in. An item of a passage may be drawn
 * without the others of its passage.
 */
export const selectDrill = (
  pool: readonly PoolItem[],
  filter: DrillFilter,
  count: number,
  seed: Seed,
): readonly ItemId[] => {
  const byId = matchingItems(pool, filter).toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const drawn = shuffled(byId, createRandom(seed)).slice(0, count);
  return passagesTogether(drawn).map(({ id }) => id);
};
