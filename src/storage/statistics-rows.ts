import type { AttemptDigest } from '../progress/attempt-digest.ts';
import { lastNotedAt } from '../progress/item-record.ts';
import type { ItemRecord } from '../progress/item-record.ts';
import type { ProgressTotals } from '../progress/progress-totals.ts';
import type { Statistics } from '../progress/statistics.ts';
import type { TopicPoint } from '../progress/topic-series.ts';
import type { LookingBackRows } from './looking-back-rows.ts';
import type { PracticeDatabase } from './open-database.ts';

/** The tables that hold statistics: everything in them can be made again from the logs. */
export const statisticsTables = ['digests', 'totals', 'topicSeries', 'items'] as const;

export const digestRow = (digest: AttemptDigest): LookingBackRows['digests'] => ({
  v: 3,
  attemptId: digest.attemptId,
  digest,
});

export const totalsRow = (attempts: number, totals: ProgressTotals): LookingBackRows['totals'] => ({
  v: 3,
  id: 'totals',
  attempts,
  totals,
});

export const topicSeriesRow = (
  key: string,
  points: readonly TopicPoint[],
): LookingBackRows['topicSeries'] => ({ v: 3, key, points });

export const itemRow = (record: ItemRecord): LookingBackRows['items'] => {
  const notedAt = lastNotedAt(record);
  return {
    v: 4,
    itemId: record.itemId,
    ...(record.card === null ? {} : { due: record.card.due }),
    ...(notedAt === null ? {} : { notedAt }),
    record,
  };
};

/** Writes statistics in the place of all that were there; to be called inside a transaction. */
export const replaceStatistics = async (
  { totals, topicSeries, items }: PracticeDatabase,
  attempts: number,
  statistics: Statistics,
): Promise<void> => {
  await Promise.all([totals.clear(), topicSeries.clear(), items.clear()]);
  await totals.put(totalsRow(attempts, statistics.totals));
  await topicSeries.bulkPut(
    [...statistics.topicSeries].map(([key, points]) => topicSeriesRow(key, points)),
  );
  await items.bulkPut([...statistics.items.values()].map(itemRow));
};
