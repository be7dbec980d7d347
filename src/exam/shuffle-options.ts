import type { Item } from '../bank/item.ts';
import type { Random } from '../shared/random.ts';
import { shuffled } from '../shared/random.ts';

/** The option that leaves an underlined portion as it is; candidates expect it first. */
const noChange = 'NO CHANGE';

/** The item with its options in the order in which they are shown. A key is an option's id, so it survives. */
export const shuffleOptions = (item: Item, random: Random): Item => {
  if (item.kind !== 'choice' || item.fixedOrder) return item;
  const first = item.options.filter(({ html }) => html === noChange);
  const others = item.options.filter(({ html }) => html !== noChange);
  return { ...item, options: [...first, ...shuffled(others, random)] };
};
