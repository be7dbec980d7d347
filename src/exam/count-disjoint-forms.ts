import type { SectionBank } from '../bank/item.ts';
import { unitsOf } from './assembly-unit.ts';
import type { AssemblyUnit } from './assembly-unit.ts';
import { cheapestSubsets } from './cheapest-subsets.ts';
import type { FormatSection } from './exam-format.ts';
import { groupBy } from './group-by.ts';

/** Takes the fewest units each time, so that the large sets, which fit worst, go first. */
const formsOfTopic = (units: readonly AssemblyUnit[], wanted: number): number => {
  if (units.every(({ items }) => items.length === 1)) return Math.floor(units.length / wanted);
  let left = units;
  for (let forms = 0; ; forms += 1) {
    const candidates = left.map((thing) => ({ thing, size: thing.items.length, cost: 1 }));
    const drawn = cheapestSubsets(candidates, wanted)[wanted] ?? null;
    if (drawn === null) return forms;
    const taken = new Set(drawn.things);
    left = left.filter((unit) => !taken.has(unit));
  }
};

/**
 * How many forms of a section can be drawn from the bank without using an item twice. Exact where items stand alone; where
 * sets must add up, at least so many (the best packing is a hard problem, and one set more or less tells an author nothing).
 */
export const countDisjointForms = (bank: SectionBank, section: FormatSection): number => {
  const units = unitsOf(bank);
  if (section.section === 'essay') return Math.floor(units.length / section.offered);
  const byTopic = groupBy(units, ({ topic }) => topic);
  return Object.entries(section.blueprint)
    .filter(([, wanted]) => wanted > 0)
    .reduce(
      (fewest, [topic, wanted]) => Math.min(fewest, formsOfTopic(byTopic.get(topic) ?? [], wanted)),
      Infinity,
    );
};
