import type { AttemptId } from '../exam/attempt.ts';
import type { AttemptDigest } from '../progress/attempt-digest.ts';
import { itemsMetIn, refoldItems } from '../progress/fold-items.ts';
import { removeDigest } from '../progress/remove-digest.ts';
import { topicPointsOf } from '../progress/topic-series.ts';
import type { PracticeDatabase } from './open-database.ts';
import { digestsBehind, recordsOf } from './read-records.ts';
import { needRow, needRows } from './read-looking-back-row.ts';
import { refoldStatistics } from './refold-statistics.ts';
import { partsOfAttempt } from './rows-of-attempt.ts';
import { itemRow, topicSeriesRow, totalsRow } from './statistics-rows.ts';
import { StorageError } from './storage-error.ts';

type Removal = { readonly ids: ReadonlySet<string>; readonly digests: readonly AttemptDigest[] };

const removeFromTopics = async (
  { topicSeries }: PracticeDatabase,
  { ids, digests }: Removal,
): Promise<void> => {
  const keys = new Set(digests.flatMap((digest) => [...topicPointsOf(digest).keys()]));
  const rows = needRows('topicSeries', await topicSeries.bulkGet([...keys])).map((row) =>
    topicSeriesRow(
      row.key,
      row.points.filter(({ attemptId }) => !ids.has(attemptId)),
    ),
  );
  await topicSeries.bulkPut(rows);
  await topicSeries.bulkDelete(
    rows.filter(({ points }) => points.length === 0).map(({ key }) => key),
  );
};

const removeFromItems = async (
  database: PracticeDatabase,
  { ids, digests }: Removal,
): Promise<void> => {
  const itemIds = new Set(digests.flatMap((digest) => [...itemsMetIn(digest)]));
  const others = await digestsBehind(database, await recordsOf(database, itemIds), ids);
  const records = refoldItems(others, itemIds);
  await database.items.bulkPut([...records.values()].map(itemRow));
  await database.items.bulkDelete([...itemIds].filter((itemId) => !records.has(itemId)));
};

const removeFromStatistics = async (
  database: PracticeDatabase,
  ids: readonly AttemptId[],
): Promise<void> => {
  const found = await database.digests.bulkGet([...ids]);
  await database.digests.bulkDelete([...ids]);
  try {
    const digests = needRows('digests', found).map(({ digest }) => digest);
    if (digests.length === 0) return;
    const before = needRow('totals', await database.totals.get('totals'));
    if (before === undefined) throw new StorageError('unreadable');
    const attempts = before.attempts - digests.length;
    await database.totals.put(totalsRow(attempts, digests.reduce(removeDigest, before.totals)));
    const removal = { ids: new Set<string>(ids), digests };
    await removeFromTopics(database, removal);
    await removeFromItems(database, removal);
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    // What is half done here is done again as a whole.
    await refoldStatistics(database);
  }
};

/**
 * Removes attempts with all that belongs to them, whether or not it can be read, and takes them out of the statistics: all in
 * one transaction, or nothing. That questions were seen stays, as they were.
 */
export const deleteAttempts = (
  database: PracticeDatabase,
  ids: readonly AttemptId[],
): PromiseLike<void> =>
  database.transaction('rw', database.tables, async () => {
    const { attempts, forms, events, drafts, mistakes } = database;
    const { secondAnswers, essayReadings, readingDrafts } = database;
    for (const id of ids) {
      for (const table of [forms, events, drafts, mistakes]) {
        await partsOfAttempt(table, id).delete();
      }
    }
    for (const table of [attempts, secondAnswers, essayReadings, readingDrafts]) {
      await table.bulkDelete([...ids]);
    }
    await removeFromStatistics(database, ids);
  });
