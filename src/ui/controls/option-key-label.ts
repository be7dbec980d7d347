import type { Item } from '../../bank/item.ts';

/** What an option is labeled with, and chosen by: letters where one is right, numbers on a scale. `place` counts from 0. */
export const optionKeyLabel = (kind: Item['kind'], place: number): string =>
  kind === 'scale' ? String(place + 1) : String.fromCharCode('A'.charCodeAt(0) + place);
