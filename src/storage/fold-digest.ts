import { compareEnds } from '../progress/attempt-digest.ts';
import type { AttemptDigest } from '../progress/attempt-digest.ts';
import { foldItems, itemsMetIn, refoldItems } from '../progress/fold-items.ts';
import { addDigest, noProgress } from '../progress/progress-totals.ts';
import type { ProgressTotals } from '../progress/progress-totals.ts';
import { addTopicPoint, topicPointsOf } from '../progress/topic-series.ts';
import type { LookingBackRows } from './looking-back-rows.ts';
import type { PracticeDatabase } from './open-database.ts';
import { digestsBehind, recordsOf } from './read-records.ts';
import { needRow } from './read-looking-back-row.ts';
import { refoldStatistics } from './refold-statistics.ts';
import { digestRow, itemRow, topicSeriesRow, totalsRow } from './statistics-rows.ts';
import { StorageError } from './storage-error.ts';

const foldedTopics = async (
  { topicSeries }: PracticeDatabase,
  digest: AttemptDigest,
): Promise<readonly LookingBackRows['topicSeries'][]> => {
  const points = [...topicPointsOf(digest)];
  const found = await topicSeries.bulkGet(points.map(([key]) => key));
  return points.map(([key, point], index) =>
    topicSeriesRow(key, addTopicPoint(needRow('topicSeries', found[index])?.points ?? [], point)),
  );
};

/** An attempt that ended before another that is in already (it was closed by a crash) is put in its place in each item's history. */
const foldedItems = async (
  database: PracticeDatabase,
  { series }: ProgressTotals,
  digest: AttemptDigest,
): Promise<readonly LookingBackRows['items'][]> => {
  const itemIds = itemsMetIn(digest);
  const records = await recordsOf(database, itemIds);
  const newest = series.at(-1);
  const isNewest = newest === undefined || compareEnds(newest, digest) < 0;
  const folded = isNewest
    ? foldItems(records, digest)
    : refoldItems([...(await digestsBehind(database, records)), digest], itemIds);
  return [...folded.values()].map(itemRow);
};

/** Reads first and writes last, so that nothing is half written where a row cannot be read. */
const fold = async (
  database: PracticeDatabase,
  known: number,
  digest: AttemptDigest,
): Promise<void> => {
  const row = needRow('totals', await database.totals.get('totals'));
  const before = row ?? { attempts: 0, totals: noProgress };
  if (before.attempts !== known) throw new StorageError('unreadable');
  const topics = await foldedTopics(database, digest);
  const items = await foldedItems(database, before.totals, digest);
  await database.totals.put(totalsRow(known + 1, addDigest(before.totals, digest)));
  await database.topicSeries.bulkPut(topics);
  await database.items.bulkPut(items);
};

/**
 * Adds an ended attempt to the statistics; one that is in them already changes nothing. To be called inside a transaction of
 * the statistics tables. Where one of the rows it builds on cannot be read, or some digest is not counted yet, all statistics
 * are made again from the digests.
 */
export const foldDigest = async (
  database: PracticeDatabase,
  digest: AttemptDigest,
): Promise<void> => {
  const { digests } = database;
  if ((await digests.get(digest.attemptId)) !== undefined) return;
  const known = await digests.count();
  await digests.add(digestRow(digest));
  try {
    await fold(database, known, digest);
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    await refoldStatistics(database);
  }
};
