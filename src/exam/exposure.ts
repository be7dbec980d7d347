import type { ItemId } from '../bank/item.ts';
import type { EpochMs } from '../shared/clock.ts';

/** When this candidate last saw an item, over all attempts; an item that is not in the map was never shown. */
export type LastSeen = ReadonlyMap<ItemId, EpochMs>;
