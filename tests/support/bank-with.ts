import type { Item } from '../../src/bank/item.ts';
import type { SectionKind } from '../../src/bank/taxonomy.ts';
import { sectionKinds } from '../../src/bank/taxonomy.ts';
import type { Services } from '../../src/ui/services/services.ts';

/** A bank whose one set of one section has these items; its other sections are empty. */
export const aBankWith = (
  items: readonly Item[],
  section: SectionKind = 'job-knowledge',
): Services['loadSection'] => {
  const [first] = items;
  const set = { id: 'set-1', title: 'A set', topic: first?.topic ?? '', passage: null, items };
  return Object.fromEntries(
    sectionKinds.map((each) => [
      each,
      () => Promise.resolve({ section: each, sets: each === section ? [set] : [] }),
    ]),
  ) as unknown as Services['loadSection'];
};
