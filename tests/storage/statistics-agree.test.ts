import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AttemptStore } from '../../src/storage/attempt-store.ts';
import { createDeviceStore } from '../../src/storage/device-store.ts';
import { createMemoryStore } from '../../src/storage/memory-store.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import {
  digestOf,
  finishedAttempts,
  finishIn,
  statisticsIn,
} from '../support/finished-attempts.ts';
import type { FinishedAttempt } from '../support/finished-attempts.ts';
import { aPlatform } from '../support/test-database.ts';

const withDevice = async (check: (store: AttemptStore) => Promise<void>): Promise<void> => {
  const database = await openDatabase(aPlatform());
  try {
    await check(createDeviceStore(database));
  } finally {
    database.close();
  }
};

const inMemory = async (attempts: readonly FinishedAttempt[]) => {
  const store = createMemoryStore();
  for (const finished of attempts) await finishIn(store, finished);
  return statisticsIn(await store.progress());
};

test('folded as attempts end, rebuilt from the logs, and computed at once, they agree exactly', async () => {
  await fc.assert(
    fc.asyncProperty(finishedAttempts, (attempts) =>
      withDevice(async (store) => {
        for (const finished of attempts) await finishIn(store, finished);
        const progress = await store.progress();
        const folded = await statisticsIn(progress);
        expect(folded).toEqual(await inMemory(attempts));
        expect(await progress.rebuild()).toEqual({ attempts: attempts.length, leftOut: 0 });
        expect(await statisticsIn(progress)).toEqual(folded);
        expect(await progress.digest(attempts[0]!.attempt.id)).toEqual(digestOf(attempts[0]!));
      }),
    ),
    { numRuns: 15 },
  );
}, 30_000);

test('after attempts are deleted they are as if these had never been', async () => {
  await fc.assert(
    fc.asyncProperty(finishedAttempts, fc.nat(31), (attempts, chosen) =>
      withDevice(async (store) => {
        for (const finished of attempts) await finishIn(store, finished);
        const progress = await store.progress();
        const isDeleted = (_: FinishedAttempt, index: number) => ((chosen >> index) & 1) === 1;
        await progress.deleteAttempts(attempts.filter(isDeleted).map(({ attempt }) => attempt.id));
        const left = attempts.filter((finished, index) => !isDeleted(finished, index));
        const expected = await inMemory(left);
        expect(await statisticsIn(progress)).toEqual(expected);
        await progress.rebuild();
        expect(await statisticsIn(progress)).toEqual(expected);
      }),
    ),
    { numRuns: 15 },
  );
}, 30_000);
