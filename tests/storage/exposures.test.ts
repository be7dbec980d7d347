import { expect, test } from 'vitest';
import { createDeviceStore } from '../../src/storage/device-store.ts';
import { exposuresIn, mergeExposures } from '../../src/storage/exposures.ts';
import { anAttempt, events, examStart } from '../support/attempt-builders.ts';
import { openTestDatabase } from '../support/test-database.ts';

const shown = (itemId: string, at?: number) =>
  at === undefined
    ? ({ type: 'itemShown', itemId } as const)
    : ({ type: 'itemShown', itemId, at } as const);

test('counts each time an item came onto the screen', () => {
  const log = events(shown('gov-1'), shown('gov-2'), shown('gov-1'), {
    type: 'itemFlagged',
    itemId: 'gov-3',
  });
  expect(exposuresIn(log)).toEqual(
    new Map([
      ['gov-1', { lastSeenAt: examStart + 2_000, timesSeen: 2 }],
      ['gov-2', { lastSeenAt: examStart + 1_000, timesSeen: 1 }],
    ]),
  );
});

test('keeps the later of two moments, whichever came first', () => {
  const early = { lastSeenAt: 10, timesSeen: 2 };
  const late = { lastSeenAt: 20, timesSeen: 1 };
  expect(mergeExposures(late, early)).toEqual({ lastSeenAt: 20, timesSeen: 3 });
  expect(mergeExposures(early, late)).toEqual({ lastSeenAt: 20, timesSeen: 3 });
});

test('adds to what is stored', async () => {
  const database = await openTestDatabase();
  const store = createDeviceStore(database);
  const { id } = anAttempt();
  await store.createAttempt(anAttempt());
  const log = events(shown('gov-1'), shown('gov-1'), shown('gov-1'));
  await store.appendEvents(id, log.slice(0, 1));
  await store.appendEvents(id, log.slice(1));
  expect(await database.exposures.toArray()).toEqual([
    { v: 1, itemId: 'gov-1', lastSeenAt: examStart + 2_000, timesSeen: 3 },
  ]);
});
