import type { EpochMs } from '../shared/clock.ts';

/** A list by the moment of each of its entries, the latest first. */
export const newestFirst = <Entry>(
  entries: readonly Entry[],
  momentOf: (entry: Entry) => EpochMs,
): readonly Entry[] => entries.toSorted((one, other) => momentOf(other) - momentOf(one));
