import type { ItemId } from '../bank/item.ts';
import type { EpochMs } from '../shared/clock.ts';
import { mergeExposures } from './exposures.ts';
import type { PracticeDatabase } from './open-database.ts';
import { readRow } from './read-row.ts';

/**
 * Notes an item as seen outside any attempt. A note that cannot be read is left for the version that can: it counts as seen
 * already.
 */
export const noteSeen = (
  database: PracticeDatabase,
  itemId: ItemId,
  at: EpochMs,
): PromiseLike<void> =>
  database.transaction('rw', database.exposures, async () => {
    const found = await database.exposures.get(itemId);
    const before = found === undefined ? undefined : readRow('exposures', found);
    if (before?.ok === false) return;
    const exposure = mergeExposures(before?.value, { lastSeenAt: at, timesSeen: 1 });
    await database.exposures.put({ v: 1, itemId, ...exposure });
  });
