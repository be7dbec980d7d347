import type { Item, ItemId, PassageId } from './item.ts';
import type { SectionKind } from './taxonomy.ts';

/** What a question is found and counted by, without its text. */
export type CatalogItem = {
  readonly id: ItemId;
  readonly kind: Item['kind'];
  readonly section: SectionKind;
  /** Of a biographic item, its dimension. */
  readonly topic: string;
  readonly skill: string | null;
  readonly difficulty: 1 | 2 | 3 | null;
  readonly passageId: PassageId | null;
  /** Its place among the items of its set, from 0. */
  readonly place: number;
};

/** Difficulty and skill of a question with a key; others have neither. */
export type CatalogRow =
  | readonly [id: ItemId, kind: 'choice', difficulty: 1 | 2 | 3, skill: string | null]
  | readonly [id: ItemId, kind: Exclude<Item['kind'], 'choice'>];

/** The rows of one set, in its order. */
export type CatalogSet = readonly [
  topic: string,
  passageId: PassageId | null,
  rows: readonly CatalogRow[],
];

/** All questions of the bank as they are fetched: short rows, a hundredth of what their texts weigh. */
export type BankCatalog = readonly (readonly [SectionKind, readonly CatalogSet[]])[];

/** The questions of a catalog, in the order of the bank. */
export const catalogItems = (catalog: BankCatalog): readonly CatalogItem[] =>
  catalog.flatMap(([section, sets]) =>
    sets.flatMap(([topic, passageId, rows]) =>
      rows.map(([id, kind, difficulty = null, skill = null], place): CatalogItem => ({
        id,
        kind,
        section,
        topic,
        skill,
        difficulty,
        passageId,
        place,
      })),
    ),
  );
