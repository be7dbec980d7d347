import { createSignal } from 'solid-js';
import type { Item, ItemId } from '../../bank/item.ts';
import type { SectionKind } from '../../bank/taxonomy.ts';
import { useServices } from '../services/services.ts';

/** A question as the bank has it now. */
export type BankItem = {
  readonly item: Item;
  readonly section: SectionKind;
  /** The title of the passage it is about; null where it stands alone. */
  readonly passageTitle: string | null;
};

export type BankItems = {
  /** Undefined while its section is being fetched; null where the bank has no such question (any more). */
  readonly find: (itemId: ItemId) => BankItem | null | undefined;
  /** Sections that could not be fetched. */
  readonly problem: () => string | undefined;
};

/** The questions of some sections, fetched from the bank when this is made: one section after the other as they arrive. */
export const createBankItems = (sections: readonly SectionKind[]): BankItems => {
  const { loadSection } = useServices();
  const [items, setItems] = createSignal<ReadonlyMap<ItemId, BankItem>>(new Map());
  const [waiting, setWaiting] = createSignal(sections.length);
  const [problem, setProblem] = createSignal<string>();
  const fetchSection = async (section: SectionKind): Promise<void> => {
    try {
      const { sets } = await loadSection[section]();
      const found = sets.flatMap((set) =>
        set.items.map((item): [ItemId, BankItem] => [
          item.id,
          { item, section, passageTitle: set.passage?.title ?? null },
        ]),
      );
      setItems((before) => new Map([...before, ...found]));
      setWaiting((count) => count - 1);
    } catch {
      // Those that were to be found in it stay undefined, as nobody can say whether they are there.
      setProblem('Some questions could not be loaded. Reload the page once you are online again.');
    }
  };
  for (const section of sections) void fetchSection(section);
  return {
    find: (itemId) => items().get(itemId) ?? (waiting() === 0 ? null : undefined),
    problem,
  };
};
