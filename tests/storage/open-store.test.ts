import { IDBDatabase } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { databaseName } from '../../src/storage/database-name.ts';
import { blockedGraceMs, openStore, openTimeoutMs } from '../../src/storage/open-store.ts';
import type { OpenOutcome, StoragePlatform } from '../../src/storage/open-store.ts';
import { problemSentences } from '../../src/storage/storage-error.ts';
import { createManualSchedule } from '../support/manual-schedule.ts';
import { aPlatform, readRawDatabase, writeRawDatabase } from '../support/test-database.ts';

const problemOf = (outcome: OpenOutcome) => ('problem' in outcome ? outcome : 'no problem');

/** A browser whose databases open by `open`, and are otherwise as usual. */
const platformThatOpens = (open: IDBFactory['open']): StoragePlatform => {
  const platform = aPlatform();
  platform.indexedDB.open = open;
  return platform;
};

const failingWith =
  (name: string): IDBFactory['open'] =>
  () => {
    throw new DOMException('browser’s words', name);
  };

// Dexie writes to the console what the outcome says anyway.
beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

test('opens a store on the device, and calls off its timers', async () => {
  const time = createManualSchedule();
  const outcome = await openStore({ platform: aPlatform(), schedule: time.schedule });
  expect(outcome).toMatchObject({ store: { keptIn: 'device' } });
  expect(time.size()).toBe(0);
});

test('says that the browser has no storage', async () => {
  const problem = { cause: 'missing', problem: problemSentences.missing };
  expect(problemOf(await openStore({ platform: {} }))).toEqual(problem);
  expect(problemOf(await openStore({ platform: { indexedDB: undefined } }))).toEqual(problem);
});

test('says that the browser refuses, also where it does so at the first look', async () => {
  const problem = { cause: 'refused', problem: problemSentences.refused };
  const platform = platformThatOpens(failingWith('SecurityError'));
  expect(problemOf(await openStore({ platform }))).toEqual(problem);
  const touchy: StoragePlatform = {
    get indexedDB(): IDBFactory {
      throw new DOMException('browser’s words', 'SecurityError');
    },
  };
  expect(problemOf(await openStore({ platform: touchy }))).toEqual(problem);
});

test.each([
  ['QuotaExceededError', 'full'],
  ['UnknownError', 'failed'],
] as const)('says what helps after a %s', async (name, cause) => {
  const platform = platformThatOpens(failingWith(name));
  expect(await openStore({ platform })).toMatchObject({ cause });
});

test('says that the records belong to a newer version, and does not touch them', async () => {
  const platform = aPlatform();
  await writeRawDatabase(platform.indexedDB, 990, [
    { name: 'attempts', keyPath: 'id', rows: [{ v: 99, id: 'attempt-1' }] },
  ]);
  const before = await readRawDatabase(platform.indexedDB);
  const problem = { cause: 'newer', problem: problemSentences.newer };
  expect(problemOf(await openStore({ platform }))).toEqual(problem);
  expect(await readRawDatabase(platform.indexedDB)).toEqual(before);
});

test('gives up on a browser that never answers', async () => {
  const time = createManualSchedule();
  const platform = platformThatOpens(() => new EventTarget() as IDBOpenDBRequest);
  const outcome = openStore({ platform, schedule: time.schedule });
  await time.pass(openTimeoutMs);
  expect(problemOf(await outcome)).toEqual({ cause: 'silent', problem: problemSentences.silent });
});

test('says that another tab is in the way, and opens once it is gone', async () => {
  const time = createManualSchedule();
  const platform = aPlatform();
  await writeRawDatabase(platform.indexedDB, 5, []);
  const stubborn = await new Promise<IDBDatabase>((resolve) => {
    const request = platform.indexedDB.open(databaseName);
    request.addEventListener('success', () => resolve(request.result));
  });

  const outcome = openStore({ platform, schedule: time.schedule });
  // One wait for an answer, and one more once the other tab is in the way.
  await vi.waitFor(() => expect(time.size()).toBe(2));
  await time.pass(blockedGraceMs);
  expect(problemOf(await outcome)).toEqual({
    cause: 'blocked',
    problem: problemSentences.blocked,
  });

  stubborn.close();
  const close = vi.spyOn(IDBDatabase.prototype, 'close');
  await vi.waitFor(() => expect(close, 'what opened too late').toHaveBeenCalledTimes(1));
  expect(await openStore({ platform })).toHaveProperty('store');
});
