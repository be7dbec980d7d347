import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { UndecidedMocks } from '../../src/progress/undecided-mocks.ts';
import type { AttemptStore } from '../../src/storage/attempt-store.ts';
import { createDeviceStore } from '../../src/storage/device-store.ts';
import type { PracticeDatabase } from '../../src/storage/open-database.ts';
import { anAttempt, events, examStart, minutes } from '../support/attempt-builders.ts';
import { digestOf, finishIn, statisticsIn } from '../support/finished-attempts.ts';
import type { FinishedAttempt } from '../support/finished-attempts.ts';
import { aFormSection } from '../support/form-builders.ts';
import { aFormat, aQuestionSection } from '../support/format-builders.ts';
import { aPlatform, openTestDatabase } from '../support/test-database.ts';

// What the store fetches when it is first asked is at hand, so that no test waits for it.
beforeAll(() => import('../../src/storage/device-progress.ts'));

const anEnded = (id: string, after: number): FinishedAttempt => {
  const at = examStart + minutes(after);
  return {
    attempt: anAttempt({ id, createdAt: at, format: aFormat({ sections: [aQuestionSection()] }) }),
    form: aFormSection(),
    log: events(
      { type: 'sectionStarted', sectionIndex: 0, deadline: at + minutes(2), at },
      { type: 'itemShown', itemId: 'gov-1' },
      { type: 'choiceSelected', itemId: 'gov-1', optionId: 'a' },
      { type: 'sectionEnded', sectionIndex: 0, reason: 'candidate' },
      { type: 'attemptFinished' },
    ),
  };
};
const one = anEnded('attempt-1', 0);
const other = anEnded('attempt-2', 60);

/** A device on which two attempts ended, and how to open it again, as after a reload. */
const aDevice = async () => {
  const platform = aPlatform();
  const database = await openTestDatabase(platform);
  const store = createDeviceStore(database);
  await finishIn(store, one);
  await finishIn(store, other);
  const statistics = await statisticsIn(await store.progress());
  const reopened = async (): Promise<AttemptStore> =>
    createDeviceStore(await openTestDatabase(platform));
  return { database, store, statistics, reopened };
};

test('attempts without a digest get theirs when statistics are first asked for', async () => {
  const { database, statistics, reopened } = await aDevice();
  for (const table of ['digests', 'totals', 'topicSeries', 'items'])
    await database.table(table).clear();
  expect(await statisticsIn(await (await reopened()).progress())).toEqual(statistics);
});

test('a digest that was stored without being counted is counted the next time', async () => {
  const { database, statistics, reopened } = await aDevice();
  await database.table('totals').toCollection().modify({ attempts: 1 });
  await database.table('items').clear();
  expect(await statisticsIn(await (await reopened()).progress())).toEqual(statistics);
});

test.each(['digests', 'totals', 'topicSeries', 'items'])(
  'statistics whose rows in %s are damaged are made again',
  async (table) => {
    const { database, statistics, reopened } = await aDevice();
    await database.table(table).toCollection().modify({ v: 99 });
    if (table === 'digests') await database.table('totals').clear();
    expect(await statisticsIn(await (await reopened()).progress())).toEqual(statistics);
  },
);

test.each(['totals', 'topicSeries', 'items'])(
  'an attempt can end though the rows in %s are damaged',
  async (table) => {
    const { database, store } = await aDevice();
    await database.table(table).toCollection().modify({ v: 99 });
    await finishIn(store, anEnded('attempt-3', 120));
    const { totals, items } = await statisticsIn(await store.progress());
    expect(totals.series).toHaveLength(3);
    expect([...items.values()][0]?.attemptIds).toEqual(['attempt-1', 'attempt-2', 'attempt-3']);
  },
);

describe('a digest that was removed as it could not be read is made again without a reload', () => {
  const spoilDigest = (database: PracticeDatabase): PromiseLike<number> =>
    database.table('digests').where('attemptId').equals('attempt-1').modify({ v: 99 });

  test('for whoever reads it', async () => {
    const { database, store, statistics } = await aDevice();
    const progress = await store.progress();
    await spoilDigest(database);
    expect(await progress.digest(one.attempt.id)).toEqual(digestOf(one));
    expect(await statisticsIn(progress)).toEqual(statistics);
  });

  test('after another attempt is deleted', async () => {
    const { database, store } = await aDevice();
    const progress = await store.progress();
    await spoilDigest(database);
    // A row that it would have built on is damaged too, so that all are made again.
    await database.table('topicSeries').toCollection().modify({ v: 99 });
    await progress.deleteAttempts([other.attempt.id]);
    const { series } = await progress.totals();
    expect(series.map(({ attemptId }) => attemptId)).toEqual(['attempt-1']);
    expect(await progress.leftOut()).toEqual({ attempts: [], unreadable: [] });
  });

  test('after another attempt ends', async () => {
    const { database, store } = await aDevice();
    await spoilDigest(database);
    await database.table('topicSeries').toCollection().modify({ v: 99 });
    await finishIn(store, anEnded('attempt-3', 120));
    const { series } = await (await store.progress()).totals();
    expect(series.map(({ attemptId }) => attemptId)).toEqual([
      'attempt-1',
      'attempt-2',
      'attempt-3',
    ]);
  });

  test('for the watcher that hears first that it was removed', async () => {
    const { database, store } = await aDevice();
    const progress = await store.progress();
    await spoilDigest(database);
    await database.table('topicSeries').toCollection().modify({ v: 99 });
    const heard = new Promise<UndecidedMocks>((resolve) => {
      const stop = progress.watch(() => {
        stop();
        resolve(progress.undecided());
      });
    });
    await finishIn(store, anEnded('attempt-3', 120));
    expect((await heard).attemptIds).toContain('attempt-1');
  });
});

test('an attempt whose log cannot be read is left out, named, and does not keep the others out', async () => {
  const { database, reopened } = await aDevice();
  await database.table('digests').clear();
  await database.table('events').delete(['attempt-1', 2]);
  const progress = await (await reopened()).progress();
  expect((await progress.totals()).series.map(({ attemptId }) => attemptId)).toEqual(['attempt-2']);
  expect((await progress.leftOut()).attempts.map(({ attempt }) => attempt.id)).toEqual([
    'attempt-1',
  ]);
  expect(await progress.rebuild()).toEqual({ attempts: 1, leftOut: 1 });
});

test('a rebuild keeps what was made of a log that cannot be read any more, and the days as they were', async () => {
  const { database, store, statistics } = await aDevice();
  await database.table('events').delete(['attempt-1', 2]);
  await database
    .table('digests')
    .where('attemptId')
    .equals('attempt-2')
    .modify((row: { digest: { sections: { day: string }[] } }) => {
      row.digest.sections[0]!.day = '2000-01-01';
    });
  const progress = await store.progress();
  const onProgress = vi.fn();
  expect(await progress.rebuild(onProgress)).toEqual({ attempts: 2, leftOut: 0 });
  expect(onProgress.mock.calls).toEqual([
    [1, 2],
    [2, 2],
  ]);
  const rebuilt = await statisticsIn(progress);
  expect(rebuilt.items).toEqual(statistics.items);
  expect(Object.keys(rebuilt.totals.days)).toContain('2000-01-01');
});

test('a row that cannot be read at all is told among what is left out', async () => {
  const { database, reopened } = await aDevice();
  await database.table('attempts').add({ v: 1, id: 'lost' });
  const { unreadable } = await (await (await reopened()).progress()).leftOut();
  expect(unreadable).toMatchObject([{ table: 'attempts', key: 'lost' }]);
});
