import { expect, test } from 'vitest';
import { createDeviceStore } from '../../src/storage/device-store.ts';
import { createMemoryStore } from '../../src/storage/memory-store.ts';
import { examStart, seconds } from '../support/attempt-builders.ts';
import { itemId } from '../support/overrides.ts';
import { openTestDatabase } from '../support/test-database.ts';

const id = itemId('gov-1');

test.each([
  ['device', async () => createDeviceStore(await openTestDatabase())],
  ['memory', async () => createMemoryStore()],
])('an item seen outside any attempt is known as seen (%s)', async (_, createStore) => {
  const store = await createStore();
  await store.noteSeen(id, examStart + seconds(5));
  await store.noteSeen(id, examStart);
  expect(await store.lastSeen()).toEqual(new Map([[id, examStart + seconds(5)]]));
});

test('a note that cannot be read is left as it is', async () => {
  const database = await openTestDatabase();
  const damaged = { v: 99, itemId: id, somethingNew: true };
  await database.exposures.put(damaged as never);
  await createDeviceStore(database).noteSeen(id, examStart);
  expect(await database.exposures.get(id)).toEqual(damaged);
});
