import { rebuildStatistics } from '../progress/statistics.ts';
import type { PracticeDatabase } from './open-database.ts';
import { lookingBackRows } from './read-looking-back-row.ts';
import { replaceStatistics } from './statistics-rows.ts';

/**
 * Makes the statistics of all attempts again from their digests; to be called inside a transaction of the statistics tables.
 * A digest that cannot be read is removed, as it is made again from its log the next time that a statistic is asked
 * for. Resolves with how many were.
 */
export const refoldStatistics = async (database: PracticeDatabase): Promise<number> => {
  const { rows, unreadable } = lookingBackRows.readRows(
    'digests',
    await database.digests.toArray(),
  );
  await database.digests.bulkDelete(unreadable.map(({ key }) => key));
  const digests = rows.map(({ digest }) => digest);
  await replaceStatistics(database, digests.length, rebuildStatistics(digests));
  return unreadable.length;
};

/**
 * Whether the statistics were made of other digests than there are now: some are still to be counted. The row is asked for its
 * count only; whoever reads it looks at it whole.
 */
export const areStatisticsStale = async ({
  digests,
  totals,
}: PracticeDatabase): Promise<boolean> => {
  const [count, found] = await Promise.all([digests.count(), totals.get('totals')]);
  if (found === undefined) return count > 0;
  return (found as { readonly attempts?: unknown }).attempts !== count;
};
