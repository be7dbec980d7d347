import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { AttemptEvent } from '../../src/exam/attempt-event.ts';
import { replay } from '../../src/exam/apply-event.ts';
import { attemptId, itemId } from '../support/overrides.ts';
import { createDeviceStore } from '../../src/storage/device-store.ts';
import { aPlatform, openTestDatabase, writeRawDatabase } from '../support/test-database.ts';
import rowsOfVersion1 from '../fixtures/stored/rows-v1.json' with { type: 'json' };

/**
 * Databases as each version of the app left them, created here without any of our code and opened with today's. A new
 * version of the database adds its tables and rows here; those of older versions are never touched.
 */
const writeVersion1 = async () => {
  const platform = aPlatform();
  const { attempts, forms, events, drafts, exposures } = rowsOfVersion1;
  await writeRawDatabase(platform.indexedDB, 10, [
    { name: 'attempts', keyPath: 'id', indexes: ['createdAt', 'finishedAt'], rows: attempts },
    { name: 'forms', keyPath: ['attemptId', 'sectionIndex'], rows: forms },
    { name: 'events', keyPath: ['attemptId', 'seq'], rows: events },
    { name: 'drafts', keyPath: ['attemptId', 'itemId'], rows: drafts },
    { name: 'exposures', keyPath: 'itemId', rows: exposures },
  ]);
  return platform;
};

test.each([['version 1', writeVersion1]])('reads everything that %s wrote', async (_, write) => {
  const store = createDeviceStore(await openTestDatabase(await write()));

  const { attempts, unreadable } = await store.listAttempts();
  expect(unreadable).toEqual([]);
  expect(attempts.map(({ attempt }) => attempt.id)).toEqual([
    'attempt-under-way',
    'attempt-finished',
  ]);
  expect(attempts[1]?.summary?.sections).toHaveLength(4);

  const opened = await store.openAttempt(attemptId('attempt-finished'));
  if (opened.found !== 'attempt') throw new Error(`found: ${opened.found}`);
  const { stored } = opened;
  expect(stored.forms.map((form) => form?.entries.length)).toEqual([3, 3, 3, 1]);
  expect(stored.drafts.get(itemId('essay-1'))?.text).toHaveLength(36);
  expect(replay(stored.events).finishedAt).toBe(stored.finishedAt);
  expect((await store.lastSeen()).size).toBe(2);
});

test('the fixture of version 1 has a fact of every type that version 1 knew', () => {
  const types = new Set(rowsOfVersion1.events.map(({ event }) => event.type));
  const known = z
    .toJSONSchema(AttemptEvent)
    .oneOf?.map(
      (fact) => (fact as { properties: { type: { const: string } } }).properties.type.const,
    );
  expect([...types].toSorted()).toEqual(known?.toSorted());
});
