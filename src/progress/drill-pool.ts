import { catalogItems } from '../bank/catalog.ts';
import type { BankCatalog, CatalogItem } from '../bank/catalog.ts';
import type { EpochMs } from '../shared/clock.ts';
import type { ItemRecords } from './fold-items.ts';
import { isDue } from './review-schedule.ts';

export const drillStates = ['unseen', 'missed', 'flagged', 'slow', 'unsure', 'due', 'all'] as const;
export type DrillState = (typeof drillStates)[number];

/** What may be asked in a drill by itself. A list of examples may not: it comes with its question. */
export type DrillItem = Omit<CatalogItem, 'kind'>;

/** An item and where this candidate stands with it. */
export type PoolItem = DrillItem & { readonly states: Readonly<Record<DrillState, boolean>> };

/** The questions that there are to drill, in the order of the bank; essays are sat as sections by themselves. */
export const drillItems = (catalog: BankCatalog): readonly DrillItem[] =>
  catalogItems(catalog).flatMap(({ kind, ...item }) =>
    kind === 'choice' || kind === 'scale' ? [item] : [],
  );

export type PoolRequest = {
  readonly items: readonly DrillItem[];
  /** Of the items that were met. */
  readonly records: ItemRecords;
  /** Items due up to this moment are due. */
  readonly until: EpochMs;
};

/** The items with their states: made once, then filtered at each touch of the drill builder. */
export const drillPool = ({ items, records, until }: PoolRequest): readonly PoolItem[] =>
  items.map((item) => {
    const record = records.get(item.id);
    const history = record?.history;
    return {
      ...item,
      states: {
        unseen: record === undefined,
        missed: history?.missedLast ?? false,
        flagged: history?.flaggedLast ?? false,
        slow: history?.slowLast ?? false,
        unsure: history?.unsureLast ?? false,
        due: isDue(record?.card, until),
        all: true,
      },
    };
  });
