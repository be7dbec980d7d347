import { IDBFactory } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { askAhead } from '../../src/storage/ask-ahead.ts';
import type { AheadPlatform } from '../../src/storage/ask-ahead.ts';
import { holdAttempt } from '../../src/storage/attempt-lock.ts';
import { createDeviceStore } from '../../src/storage/device-store.ts';
import { enterAhead } from '../../src/storage/enter-attempt.ts';
import { anAttempt, events, examStart } from '../support/attempt-builders.ts';
import { createFakeChannels, createFakeLocks } from '../support/fake-tabs.ts';
import { aFormSection } from '../support/form-builders.ts';
import { createManualSchedule } from '../support/manual-schedule.ts';
import { aPlatform, openTestDatabase, writeRawDatabase } from '../support/test-database.ts';

const attempt = anAttempt();
const { id } = attempt;
const log = events(
  { type: 'sectionStarted', sectionIndex: 0, deadline: examStart + 120_000 },
  { type: 'itemShown', itemId: 'gov-1' },
);

const aBrowser = (): AheadPlatform => ({
  navigator: { locks: createFakeLocks() },
  indexedDB: new IDBFactory(),
});

/** One in which the attempt is under way, and no tab is open. */
const aBrowserWithAttempt = async (): Promise<AheadPlatform> => {
  const browser = aBrowser();
  const database = await openTestDatabase(aPlatform(browser.indexedDB));
  const store = createDeviceStore(database);
  await store.createAttempt(attempt);
  await store.saveForm(id, 0, aFormSection());
  await store.appendEvents(id, log);
  database.close();
  return browser;
};

const holdLater = (browser: AheadPlatform, asked?: ReturnType<typeof askAhead>) => {
  const lost: string[] = [];
  const hold = holdAttempt(
    id,
    {
      describe: () => '',
      flush: async () => undefined,
      onLost: () => lost.push('lost'),
      asked: asked?.lock,
    },
    {
      locks: browser.navigator.locks,
      openChannel: createFakeChannels().openChannel,
      schedule: createManualSchedule().schedule,
    },
  );
  return { hold, lost };
};

test('an exam under way is read with the form of the section where it stands, as the store reads it', async () => {
  const browser = await aBrowserWithAttempt();
  const rows = await askAhead(id, browser).rows;
  const entered = rows === null ? null : enterAhead(rows);
  if (entered?.found !== 'attempt') throw new Error(`found: ${entered?.found}`);
  const database = await openTestDatabase(aPlatform(browser.indexedDB));
  expect(entered).toEqual(await createDeviceStore(database).enterAttempt(id));
  expect(entered.stored.events).toEqual(log);
  expect(entered.stored.forms[0]).toBeDefined();
});

test('the lock asked for is handed over to whoever holds the attempt, and taken from it by another tab', async () => {
  const browser = await aBrowserWithAttempt();
  const asked = askAhead(id, browser);
  const { hold, lost } = holdLater(browser, asked);
  expect((await hold).state).toBe('held');
  const request = browser.navigator.locks.request.bind(browser.navigator.locks);
  void request(`fsot-practice/attempt/${id}`, { steal: true }, () => new Promise(() => undefined));
  await expect.poll(() => lost).toEqual(['lost']);
});

test('nothing is read of an attempt that another tab is writing', async () => {
  const browser = await aBrowserWithAttempt();
  expect((await holdLater(browser).hold).state).toBe('held');
  expect(await askAhead(id, browser).rows).toBeNull();
});

test('no database is left behind where there was none', async () => {
  const browser = aBrowser();
  expect(await askAhead(id, browser).rows).toBeNull();
  expect(await browser.indexedDB.databases()).toEqual([]);
});

test('rows of an older database are left to the store, which brings it up to date', async () => {
  const browser = aBrowser();
  const tables = ['attempts', 'forms', 'events', 'drafts'];
  await writeRawDatabase(
    browser.indexedDB,
    20,
    tables.map((name) => ({ name, keyPath: 'id', rows: [] })),
  );
  const rows = await askAhead(id, browser).rows;
  expect(rows).toMatchObject({ databaseVersion: 20 });
  expect(rows === null ? undefined : enterAhead(rows)).toBeNull();
});

test('a browser without locks, or that refuses its storage, answers with nothing', async () => {
  const refusing = {
    ...aBrowser(),
    get indexedDB(): IDBFactory {
      throw new DOMException('denied', 'SecurityError');
    },
  };
  expect(await askAhead(id, refusing).rows).toBeNull();
  const lockless = { ...aBrowser(), navigator: { locks: undefined } } as unknown as AheadPlatform;
  expect(await askAhead(id, lockless).rows).toBeNull();
});
