import { IDBDatabase } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { databaseVersions } from '../../src/storage/database-versions.ts';
import type { DatabaseVersion } from '../../src/storage/database-versions.ts';
import { createDeviceStore } from '../../src/storage/device-store.ts';
import { anAttempt, examStart } from '../support/attempt-builders.ts';
import { itemId } from '../support/overrides.ts';
import { aPlatform, openTestDatabase, readRawDatabase } from '../support/test-database.ts';

const attempt = anAttempt();
const draft = { text: 'My position', savedAt: examStart };

/** A version to come, in which an essay's text has another name and drafts are found by their moment. */
const nextVersions: readonly DatabaseVersion[] = [
  ...databaseVersions,
  {
    version: databaseVersions.length + 1,
    stores: { drafts: '[attemptId+itemId], savedAt' },
    migrations: {
      drafts: ({ text, ...row }) => {
        if (typeof text !== 'string') throw new Error('no text');
        return { ...row, essay: text };
      },
    },
  },
];
const next = nextVersions.length;

/** A device on which today's version has stored a draft, one that can be read and one that cannot. */
const aDeviceWithDrafts = async () => {
  const platform = aPlatform();
  const database = await openTestDatabase(platform);
  const store = createDeviceStore(database);
  await store.createAttempt(attempt);
  await store.saveDraft(attempt.id, itemId('essay-1'), draft);
  await database.table('drafts').add({ v: 1, attemptId: attempt.id, itemId: 'essay-2', text: 7 });
  return { platform, database, store };
};

// Dexie writes to the console what the errors say anyway.
beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('upgrading the database', () => {
  test('migrates the rows of the tables that change, and no others', async () => {
    const { platform, database } = await aDeviceWithDrafts();
    database.close();
    const upgraded = await openTestDatabase({ ...platform, versions: nextVersions });
    expect(await upgraded.drafts.where('savedAt').equals(examStart).toArray()).toEqual([
      { v: next, attemptId: attempt.id, itemId: 'essay-1', essay: draft.text, savedAt: examStart },
    ]);
    expect(await upgraded.attempts.toArray()).toMatchObject([{ v: 3, id: attempt.id }]);
  });

  test('leaves a row that cannot be migrated as it is', async () => {
    const { platform, database } = await aDeviceWithDrafts();
    database.close();
    const upgraded = await openTestDatabase({ ...platform, versions: nextVersions });
    expect(await upgraded.drafts.get([attempt.id, 'essay-2'])).toEqual({
      v: 1,
      attemptId: attempt.id,
      itemId: 'essay-2',
      text: 7,
    });
  });

  test('is not held up by another tab, which then says that it is out of date', async () => {
    const { platform, store } = await aDeviceWithDrafts();
    const onBlocked = vi.fn();
    const newer = await openTestDatabase({ ...platform, versions: nextVersions, onBlocked });
    expect(onBlocked).not.toHaveBeenCalled();
    await expect(store.standing()).rejects.toThrow('newer version of this app');
    await expect(store.saveDraft(attempt.id, itemId('essay-1'), draft)).rejects.toThrow(
      'newer version of this app',
    );
    expect(await newer.drafts.count()).toBe(2);
  });
});

test('refuses a newer database and leaves it exactly as it is', async () => {
  const { platform, database } = await aDeviceWithDrafts();
  database.close();
  (await openTestDatabase({ ...platform, versions: nextVersions })).close();
  const before = await readRawDatabase(platform.indexedDB);
  await expect(openTestDatabase(platform)).rejects.toMatchObject({ name: 'VersionError' });
  expect(await readRawDatabase(platform.indexedDB)).toEqual(before);
  expect(before.version).toBe(next * 10);
});

test('goes on after the browser has closed the connection', async () => {
  const { database, store } = await aDeviceWithDrafts();
  database.backendDB().close();
  expect((await store.standing()).underWay).toHaveLength(1);
});

test('asks for writes that have reached the disk', async () => {
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await createDeviceStore(await openTestDatabase()).createAttempt(attempt);
  expect(transaction).toHaveBeenLastCalledWith(['attempts', 'forms'], 'readwrite', {
    durability: 'strict',
  });
});
