import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { ItemId } from '../../src/bank/item.ts';
import type { AttemptStore } from '../../src/storage/attempt-store.ts';
import { createDeviceStore } from '../../src/storage/device-store.ts';
import { createMemoryStore } from '../../src/storage/memory-store.ts';
import { anAttempt, examStart, minutes } from '../support/attempt-builders.ts';
import { everyItem } from '../support/every-item.ts';
import { aDigest, aDigestOf, aResponse } from '../support/digest-builders.ts';
import {
  aMark,
  aMistake,
  aReadingDraft,
  readingsOf,
  secondAnswersTo,
} from '../support/keepsake-builders.ts';
import { attemptId, itemId } from '../support/overrides.ts';
import { openTestDatabase } from '../support/test-database.ts';

// What the store fetches when it is first asked is at hand, so that no test waits for it.
beforeAll(() => import('../../src/storage/device-progress.ts'));

const first = attemptId('attempt-1');
const second = attemptId('attempt-2');
const gov1 = itemId('gov-1');
const summary = { sections: [] };
const oneDay = minutes(24 * 60);

const finish = async (store: AttemptStore, digest = aDigest()): Promise<void> => {
  await store.createAttempt(anAttempt({ id: digest.attemptId }));
  await store.finishAttempt(digest.attemptId, digest.endedAt, summary, digest);
};

describe.each<[AttemptStore['keptIn'], () => Promise<AttemptStore>]>([
  ['device', async () => createDeviceStore(await openTestDatabase())],
  ['memory', async () => createMemoryStore()],
])('what is kept beside the logs in %s', (_, createStore) => {
  test('is empty at first', async () => {
    const progress = await (await createStore()).progress();
    expect(await progress.totals()).toEqual({ mock: {}, drill: {}, days: {}, series: [] });
    expect(await progress.itemRecords()).toEqual(new Map());
    expect(await progress.topicSeries('job-knowledge', 'economics')).toEqual([]);
    expect(await progress.digest(first)).toBeUndefined();
    expect(await progress.leftOut()).toEqual({ attempts: [], unreadable: [] });
    expect(await progress.nextDue(0, everyItem)).toBeUndefined();
  });

  test('has a point for each attempt that ended, with what lists show of it', async () => {
    const store = await createStore();
    const progress = await store.progress();
    await store.createAttempt(anAttempt({ id: 'under-way' }));
    await finish(store);
    const { series } = await progress.totals();
    expect(series).toMatchObject([
      { attemptId: first, attempt: { formatTitle: 'A short test', kind: 'section' } },
    ]);
    expect(await progress.topicSeries('job-knowledge', 'us-government')).toMatchObject([
      { attemptId: first, right: 1, items: 1 },
    ]);
    expect(await progress.leftOut()).toEqual({ attempts: [], unreadable: [] });
  });

  test('counts an attempt once, however often its end is written', async () => {
    const store = await createStore();
    await finish(store);
    await store.finishAttempt(first, examStart, summary, aDigest());
    expect((await (await store.progress()).totals()).series).toHaveLength(1);
  });

  test('knows what is due, and what comes next, without reading the questions', async () => {
    const store = await createStore();
    const progress = await store.progress();
    const missed = aResponse({ itemId: 'gov-2', outcome: 'wrong' });
    await finish(store, aDigestOf([aResponse(), missed], { attemptId: first }));
    const { at } = missed;
    expect(await progress.countDue(at + oneDay - 1, everyItem)).toBe(0);
    expect(await progress.nextDue(at, everyItem)).toBe(at + oneDay);
    expect(await progress.countDue(at + oneDay, everyItem)).toBe(1);
    expect(await progress.nextDue(at + oneDay, everyItem)).toBe(at + 3 * oneDay);
    expect(await progress.countDue(at + 3 * oneDay, everyItem)).toBe(2);
    const isInBank = (id: ItemId): boolean => id !== 'gov-2';
    expect(await progress.countDue(at + 3 * oneDay, isInBank)).toBe(1);
    expect(await progress.nextDue(at, isInBank)).toBe(at + 3 * oneDay);
  });

  test('tells of a question in which attempts it was met, and what was noted there', async () => {
    const store = await createStore();
    await finish(store, aDigestOf([aResponse({ note: 'Look it up.' })], { attemptId: first }));
    await finish(store, aDigestOf([aResponse()], { attemptId: second, day: 1 }));
    const record = await (await store.progress()).itemRecord(gov1);
    expect(record).toMatchObject({
      history: { timesSeen: 2, lastAttemptId: second },
      attemptIds: [first, second],
      notes: [{ attemptId: first, text: 'Look it up.' }],
    });
    expect(await (await store.progress()).itemRecord(itemId('unknown'))).toBeUndefined();
  });

  test('tells of the questions beside which something was noted, and of no others', async () => {
    const store = await createStore();
    const responses = [
      aResponse({ note: 'Look it up.' }),
      aResponse({ itemId: 'gov-2' }),
      aResponse({ itemId: 'gov-3', note: ' ' }),
    ];
    await finish(store, aDigestOf(responses, { attemptId: first }));
    const progress = await store.progress();
    expect((await progress.notedItems()).map((record) => record.itemId)).toEqual([gov1]);
    await progress.deleteAttempts([first]);
    expect(await progress.notedItems()).toEqual([]);
  });

  test('goes with the attempts that are deleted; what was kept about questions stays', async () => {
    const store = await createStore();
    const progress = await store.progress();
    await finish(store);
    await finish(store, aDigest({ attemptId: second }));
    await progress.changeMark(gov1, { bookmarkedAt: examStart, changedAt: examStart });
    for (const id of [first, second]) {
      await progress.fileMistake(aMistake({ attemptId: id }));
      await progress.saveSecondAnswers(secondAnswersTo(id));
      await progress.saveEssayReadings(readingsOf(id), []);
      await progress.saveReadingDraft(aReadingDraft({ attemptId: id, after: 1 }));
    }
    await progress.deleteAttempts([first]);
    expect(await store.openAttempt(first)).toEqual({ found: 'nothing' });
    expect((await store.openAttempt(second)).found).toBe('attempt');
    expect((await progress.totals()).series.map((point) => point.attemptId)).toEqual([second]);
    expect((await progress.mistakes()).map((mistake) => mistake.attemptId)).toEqual([second]);
    expect(await progress.secondAnswers(first)).toBeUndefined();
    expect(await progress.secondAnswers(second)).toBeDefined();
    expect(await progress.essayReadings()).toHaveLength(1);
    expect(await progress.readingDraft(first)).toBeUndefined();
    expect(await progress.readingDraft(second)).toBeDefined();
    expect(await progress.marks()).toEqual([aMark()]);
  });

  test('tells its listeners of every change, until they stop listening', async () => {
    const store = await createStore();
    const progress = await store.progress();
    const listener = vi.fn();
    const listedAgain = vi.fn();
    store.watchAttempts(listedAgain);
    const stop = progress.watch(listener);
    await finish(store);
    expect(listener).toHaveBeenCalledTimes(1);
    await progress.changeMark(gov1, { bookmarkedAt: examStart, changedAt: examStart });
    expect(listener).toHaveBeenCalledTimes(2);
    expect(listedAgain).toHaveBeenCalledTimes(2);
    await progress.deleteAttempts([first]);
    expect(listener).toHaveBeenCalledTimes(3);
    expect(listedAgain).toHaveBeenCalledTimes(3);
    stop();
    await progress.changeMark(gov1, { note: 'x', changedAt: examStart });
    expect(listener).toHaveBeenCalledTimes(3);
  });
});
