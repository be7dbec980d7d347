import type { BankCatalog, CatalogRow, CatalogSet } from '../../bank/catalog.ts';
import type { Item, ItemSet, SectionBank } from '../../bank/item.ts';

const rowOf = (item: Item): CatalogRow =>
  item.kind === 'choice' ? [item.id, item.kind, item.difficulty, item.skill] : [item.id, item.kind];

const catalogSet = ({ topic, passage, items }: ItemSet): CatalogSet => [
  topic,
  passage?.id ?? null,
  items.map(rowOf),
];

/** The catalog of these sections. */
export const buildBankCatalog = (sections: readonly SectionBank[]): BankCatalog =>
  sections.map(({ section, sets }) => [section, sets.map(catalogSet)]);
