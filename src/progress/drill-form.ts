import type { Item, ItemId, ItemSet, SectionBank } from '../bank/item.ts';
import type { FormEntry, FormSection } from '../exam/exam-form.ts';
import { groupBy } from '../exam/group-by.ts';
import { shuffleOptions } from '../exam/shuffle-options.ts';
import { createRandom } from '../shared/random.ts';
import type { Random, Seed } from '../shared/random.ts';

type Placed = { readonly item: Item; readonly set: ItemSet; readonly bank: SectionBank };

const isExamplesFor = (item: Item, parent: ItemId): boolean =>
  item.kind === 'examples' && item.parent === parent;

/** A question, followed by its lists of examples. */
const entriesFor = ({ item, set, bank }: Placed, random: Random): readonly FormEntry[] => {
  const examples = bank.sets
    .flatMap(({ items }) => items)
    .filter((other) => isExamplesFor(other, item.id));
  return [item, ...examples].map((asked) => ({
    item: shuffleOptions(asked, random),
    passageId: set.passage?.id ?? null,
    scored: true,
  }));
};

/**
 * The forms of a drill, one a section, sections and items in the order in which `itemIds` name them; each item of a passage
 * comes with it, and a biographic question with its lists. Reproducible from its seed. Throws an Error for an item that is in
 * no bank given.
 */
export const drillForms = (
  banks: readonly SectionBank[],
  itemIds: readonly ItemId[],
  seed: Seed,
): readonly FormSection[] => {
  const random = createRandom(seed);
  const placed = new Map(
    banks.flatMap((bank) =>
      bank.sets.flatMap((set) => set.items.map((item) => [item.id, { item, set, bank }] as const)),
    ),
  );
  const asked = itemIds.map((id): Placed => {
    const found = placed.get(id);
    if (found === undefined) {
      throw new Error(`Question ${id} is not in the question bank, so it cannot be drilled.`);
    }
    return found;
  });
  return [...groupBy(asked, ({ bank }) => bank.section)].map(([section, ofSection]) => ({
    section,
    entries: ofSection.flatMap((one) => entriesFor(one, random)),
    passages: [...new Set(ofSection.flatMap(({ set }) => set.passage ?? []))],
  }));
};
