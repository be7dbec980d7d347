import { Dexie } from 'dexie';
import type { ItemId } from '../bank/item.ts';
import type { AttemptId } from '../exam/attempt.ts';
import { noProgress } from '../progress/progress-totals.ts';
import { topicKey } from '../progress/topic-series.ts';
import { tellableTotals, undecidedMocks } from '../progress/undecided-mocks.ts';
import type { EpochMs } from '../shared/clock.ts';
import type { AttemptStore } from './attempt-store.ts';
import { catchUp, rebuildFromLogs } from './catch-up.ts';
import type { DigestSource } from './catch-up.ts';
import { watchTables } from './change-feed.ts';
import { deleteAttempts } from './delete-attempts.ts';
import { createKeepsakes } from './device-keepsakes.ts';
import { explained } from './explain-error.ts';
import type { LookingBackRows } from './looking-back-rows.ts';
import type { PracticeDatabase } from './open-database.ts';
import type { ProgressStore } from './progress-store.ts';
import { readInExams } from './read-in-exams.ts';
import { lookingBackRows } from './read-looking-back-row.ts';
import { readUndecided } from './read-undecided.ts';
import { refoldStatistics } from './refold-statistics.ts';
import { shareUntilBegun } from './share-until-begun.ts';
import { statisticsTables } from './statistics-rows.ts';

const keysUnderWay = (database: PracticeDatabase): PromiseLike<string[]> =>
  database.attempts.where('underWay').equals(1).primaryKeys();

const nothing: ReadonlySet<string> = new Set();

type Source = DigestSource & { readonly attemptsById: AttemptStore['attemptsById'] };

/** What is kept in IndexedDB beside the logs. Statistics are brought up to date when one is asked for after they changed. */
export const createDeviceProgress = (source: Source): ProgressStore => {
  const { database, attemptsById } = source;
  const { digests, totals, topicSeries, items } = database;

  let upToDate: Promise<void> | undefined;
  let stopWatching = (): void => undefined;
  const lookAnew = (): void => {
    stopWatching();
    upToDate = undefined;
  };
  database.on('close', lookAnew);
  const ready = async (): Promise<void> => {
    // Others who hear of a change may be told before this is.
    await Promise.resolve();
    if (upToDate === undefined) {
      // Statistics made again, in whichever tab, are without digests that could not be read, and those that a backup lacks.
      stopWatching = watchTables(['totals'], lookAnew);
      upToDate = catchUp(source);
    }
    try {
      await upToDate;
    } catch (error) {
      // Tried again by whoever asks next.
      lookAnew();
      throw error;
    }
  };

  /** Rows of statistics. Where one cannot be read they are all made again: nothing is in them that the digests do not say. */
  const read = async <Table extends keyof LookingBackRows>(
    table: Table,
    find: () => PromiseLike<readonly unknown[]>,
  ): Promise<readonly LookingBackRows[Table][]> => {
    await ready();
    const first = lookingBackRows.readRows(table, await find());
    if (first.unreadable.length === 0) return first.rows;
    await database.transaction('rw', [...statisticsTables], () => refoldStatistics(database));
    await ready();
    return lookingBackRows.readRows(table, await find()).rows;
  };

  // A page asks for both in several of its parts at once.
  const readTotals = shareUntilBegun(ready, async () => {
    const [row] = await read('totals', () => totals.toArray());
    return row?.totals ?? noProgress;
  });

  const undecidedNow = shareUntilBegun(ready, () => readUndecided(database));
  const readHeldBack = async () => undecidedMocks(await undecidedNow());

  /** The questions that are not to be reviewed now, though their day may have come. */
  const readWaiting = async (): Promise<ReadonlySet<string>> => {
    const [{ questions }, inExams] = await Promise.all([readHeldBack(), readInExams(database)]);
    return new Set([...questions.keys(), ...inExams]);
  };

  return {
    ...createKeepsakes(database),

    totals: () =>
      explained(async () => tellableTotals(...(await Promise.all([readTotals(), undecidedNow()])))),

    undecided: () => explained(readHeldBack),

    inExams: () => explained(() => readInExams(database)),

    topicSeries: (section, topic) =>
      explained(async () => {
        const key = topicKey(section, topic);
        const [row] = await read('topicSeries', () =>
          topicSeries.where('key').equals(key).toArray(),
        );
        const { attemptIds } = await readHeldBack();
        return (row?.points ?? []).filter((point) => !attemptIds.has(point.attemptId));
      }),

    leftOut: () =>
      explained(async () => {
        const { series } = await readTotals();
        const [all, underWay] = await Promise.all([
          database.attempts.toCollection().primaryKeys(),
          keysUnderWay(database),
        ]);
        const told = new Set<string>([...underWay, ...series.map(({ attemptId }) => attemptId)]);
        return attemptsById(all.filter((id) => !told.has(id)) as AttemptId[]);
      }),

    digest: (attemptId) =>
      explained(async () => {
        const [row] = await read('digests', () =>
          digests.where('attemptId').equals(attemptId).toArray(),
        );
        return row?.digest;
      }),

    itemRecords: () =>
      explained(async () => {
        const rows = await read('items', () => items.toArray());
        return new Map(rows.map(({ itemId, record }) => [itemId, record]));
      }),

    notedItems: () =>
      explained(async () => {
        const rows = await read('items', () => items.orderBy('notedAt').toArray());
        return rows.map(({ record }) => record);
      }),

    itemRecord: (itemId) =>
      explained(async () => {
        const [row] = await read('items', () => items.where('itemId').equals(itemId).toArray());
        return row?.record;
      }),

    countDue: (until, isInBank) =>
      explained(async () => {
        await ready();
        const due = items.where('due').between(Dexie.minKey, until, true, true);
        const ids = ((await due.primaryKeys()) as ItemId[]).filter(isInBank);
        // The forms of exams, which are large, are read for something that is due only.
        const waiting = ids.length === 0 ? nothing : await readWaiting();
        return ids.filter((id) => !waiting.has(id)).length;
      }),

    nextDue: (after, isInBank) =>
      explained(async () => {
        await ready();
        const later = items.where('due').above(after);
        // Both in the order of the index.
        const [keys, ids] = await Promise.all([later.keys(), later.primaryKeys()]);
        const waiting = ids.length === 0 ? nothing : await readWaiting();
        const next = ids.findIndex((id) => isInBank(id as ItemId) && !waiting.has(id));
        return keys[next] as EpochMs | undefined;
      }),

    deleteAttempts: (attemptIds) => explained(() => deleteAttempts(database, attemptIds)),

    rebuild: (onProgress) => explained(() => rebuildFromLogs(source, onProgress)),

    backups: async () => (await import('./backup.ts')).createBackups(database),

    watch: (listener) =>
      watchTables(
        [...statisticsTables, 'marks', 'mistakes', 'secondAnswers', 'essayReadings'],
        listener,
      ),
  };
};
