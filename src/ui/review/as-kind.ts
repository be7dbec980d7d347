import type { Item } from '../../bank/item.ts';

/** The item where it is of this kind, for a page that shows each kind in its own way. */
export const asKind = <Kind extends Item['kind']>(
  item: Item,
  kind: Kind,
): Extract<Item, { kind: Kind }> | undefined =>
  item.kind === kind ? (item as Extract<Item, { kind: Kind }>) : undefined;
