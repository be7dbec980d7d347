import type { ItemId } from '../bank/item.ts';
import type { AttemptEvent } from '../exam/attempt-event.ts';
import type { LastSeen } from '../exam/exposure.ts';
import type { EpochMs } from '../shared/clock.ts';
import { isOfToday } from './row-of-today.ts';

/** That an item was seen: when last, and how often it came onto the screen. */
export type Exposure = { readonly lastSeenAt: EpochMs; readonly timesSeen: number };

/** Two notes on the same item as one. */
export const mergeExposures = (one: Exposure | undefined, other: Exposure): Exposure =>
  one === undefined
    ? other
    : {
        lastSeenAt: Math.max(one.lastSeenAt, other.lastSeenAt),
        timesSeen: one.timesSeen + other.timesSeen,
      };

/** What a piece of a log says about which items were seen. */
export const exposuresIn = (events: readonly AttemptEvent[]): ReadonlyMap<ItemId, Exposure> => {
  const exposures = new Map<ItemId, Exposure>();
  for (const event of events) {
    if (event.type !== 'itemShown') continue;
    const shown = { lastSeenAt: event.at, timesSeen: 1 };
    exposures.set(event.itemId, mergeExposures(exposures.get(event.itemId), shown));
  }
  return exposures;
};

/** When each item was last seen, from the rows as found. One that this version did not write was seen all the same: at moment 0. */
export const lastSeenIn = (found: readonly unknown[]): LastSeen =>
  new Map(
    found.map((row) =>
      isOfToday('exposures', row)
        ? [row.itemId, row.lastSeenAt]
        : [(row as { readonly itemId: ItemId }).itemId, 0],
    ),
  );
