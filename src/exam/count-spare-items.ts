import type { SectionBank } from '../bank/item.ts';
import { isSparable, unitsOf } from './assembly-unit.ts';
import type { AssemblyUnit } from './assembly-unit.ts';
import { cheapestSubsets } from './cheapest-subsets.ts';
import type { FormatSection } from './exam-format.ts';
import { groupBy } from './group-by.ts';

/** How many sparable items a topic cannot do without: those that its sets, lists and linked items leave to be filled. */
export const sparablesNeeded = (units: readonly AssemblyUnit[], wanted: number): number => {
  const others = units
    .filter((unit) => !isSparable(unit))
    .map((thing) => ({ thing, size: thing.items.length, cost: 0 }));
  const mostOthers = cheapestSubsets(others, wanted).findLastIndex((subset) => subset !== null);
  return wanted - mostOthers;
};

/** How many items can be mixed into the section unscored: assembly grants exactly as many. 0 for an essay. */
export const countSpareItems = (bank: SectionBank, section: FormatSection): number => {
  if (section.section === 'essay') return 0;
  const byTopic = groupBy(unitsOf(bank), ({ topic }) => topic);
  return Object.entries(section.blueprint).reduce((sum, [topic, wanted]) => {
    const units = byTopic.get(topic) ?? [];
    const sparable = units.filter(isSparable).length;
    return sum + Math.max(0, sparable - sparablesNeeded(units, wanted));
  }, 0);
};
