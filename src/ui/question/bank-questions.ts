import { catalogItems } from '../../bank/catalog.ts';
import type { SectionKind } from '../../bank/taxonomy.ts';
import type { Item, ItemId, Passage, SectionBank } from '../../bank/item.ts';
import type { Services } from '../services/services.ts';

/** An item as the bank has it now, in its place. */
export type BankQuestion = {
  readonly section: SectionKind;
  readonly setTitle: string;
  readonly passage: Passage | null;
  readonly item: Item;
};

/** Every item of a section, in its order. */
export const questionsOf = ({ section, sets }: SectionBank): readonly BankQuestion[] =>
  sets.flatMap(({ title, passage, items }) =>
    items.map((item) => ({ section, setTitle: title, passage, item })),
  );

/** The item with this id; undefined where the bank has none. Fetches its section alone; rejects where that cannot be loaded. */
export const loadQuestion = async (
  { loadCatalog, loadSection }: Pick<Services, 'loadCatalog' | 'loadSection'>,
  itemId: ItemId,
): Promise<BankQuestion | undefined> => {
  const listed = catalogItems(await loadCatalog()).find(({ id }) => id === itemId);
  if (listed === undefined) return undefined;
  return questionsOf(await loadSection[listed.section]()).find(({ item }) => item.id === itemId);
};
