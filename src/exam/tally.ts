import { wilsonInterval } from './wilson-interval.ts';
import type { Interval } from './wilson-interval.ts';
import type { ReviewRow } from './review-rows.ts';

/** Counts of items that have a key: `right + wrong + unanswered = items`. */
export type Tally = {
  readonly items: number;
  readonly right: number;
  readonly wrong: number;
  readonly unanswered: number;
  /** Right of all items, from 0 to 1; null where there are none. */
  readonly rightShare: number | null;
  /** The 95% Wilson interval of that share. */
  readonly interval: Interval | null;
};

export const tallyRows = (rows: readonly ReviewRow[]): Tally => {
  const items = rows.length;
  const right = rows.filter(({ outcome }) => outcome === 'right').length;
  const wrong = rows.filter(({ outcome }) => outcome === 'wrong').length;
  return {
    items,
    right,
    wrong,
    unanswered: items - right - wrong,
    rightShare: items === 0 ? null : right / items,
    interval: wilsonInterval(right, items),
  };
};
