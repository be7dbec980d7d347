import { describe, expect, test } from 'vitest';
import { createDeviceStore } from '../../src/storage/device-store.ts';
import type { PracticeDatabase } from '../../src/storage/open-database.ts';
import type { TableName } from '../../src/storage/stored-rows.ts';
import { anAttempt, events, examStart } from '../support/attempt-builders.ts';
import { aDigest } from '../support/digest-builders.ts';
import { aFormSection } from '../support/form-builders.ts';
import { itemId } from '../support/overrides.ts';
import { openTestDatabase } from '../support/test-database.ts';

const attempt = anAttempt();
const { id } = attempt;
const log = events(
  { type: 'sectionStarted', sectionIndex: 0, deadline: examStart + 120_000 },
  { type: 'itemShown', itemId: 'gov-1' },
  { type: 'itemShown', itemId: 'gov-2' },
);
const draft = { text: 'My position', savedAt: examStart };

/** A database with one attempt that has a row in every table, and how to spoil them. */
const aStoredAttempt = async () => {
  const database = await openTestDatabase();
  const store = createDeviceStore(database);
  await store.createAttempt(attempt);
  await store.saveForm(id, 0, aFormSection());
  await store.appendEvents(id, log);
  await store.saveDraft(id, itemId('essay-1'), draft);
  return { database, store };
};

const spoil = (database: PracticeDatabase, table: TableName, change: Record<string, unknown>) =>
  database.table(table).toCollection().modify(change);

const rowsIn = (database: PracticeDatabase, table: TableName) => database.table(table).toArray();

const tablesOfAnAttempt = ['attempts', 'forms', 'events', 'drafts'] as const;

describe('a row that cannot be read', () => {
  test.each(tablesOfAnAttempt)('in %s keeps its attempt from being resumed', async (table) => {
    const { database, store } = await aStoredAttempt();
    await spoil(database, table, { v: 99 });
    const opened = await store.openAttempt(id);
    if (opened.found !== 'unreadable') throw new Error(`found: ${opened.found}`);
    expect(opened.rows[0]).toMatchObject({ table, attemptId: id });
    expect(opened.rows[0]?.problem).toContain('newer version');
    expect(opened.rows).toHaveLength(await database.table(table).count());
  });

  test('is told beside those that can', async () => {
    const { database, store } = await aStoredAttempt();
    await database.table('attempts').add({ v: 1, id: 'attempt-2', underWay: 1 });
    const { underWay, unreadable } = await store.standing();
    expect(underWay.map((listed) => listed.attempt.id)).toEqual([id]);
    expect(unreadable).toMatchObject([{ table: 'attempts', key: 'attempt-2' }]);
  });

  test('is not overwritten by a form, a draft, an event or an end', async () => {
    const { database, store } = await aStoredAttempt();
    for (const table of tablesOfAnAttempt) await spoil(database, table, { v: 99 });
    const before = await Promise.all(tablesOfAnAttempt.map((table) => rowsIn(database, table)));
    const next = { ...log[2]!, seq: 4 };
    await expect(store.saveForm(id, 0, aFormSection())).rejects.toThrow('newer version');
    await expect(store.appendEvents(id, [next])).rejects.toThrow('newer version');
    await expect(store.saveDraft(id, itemId('essay-1'), draft)).rejects.toThrow('newer version');
    await expect(store.finishAttempt(id, 1, { sections: [] }, aDigest())).rejects.toThrow(
      'newer version',
    );
    const after = await Promise.all(tablesOfAnAttempt.map((table) => rowsIn(database, table)));
    expect(after).toEqual(before);
  });

  test.each(['forms', 'drafts'] as const)(
    'in %s is not overwritten where its attempt can be read',
    async (table) => {
      const { database, store } = await aStoredAttempt();
      await spoil(database, table, { v: 99 });
      const written =
        table === 'forms'
          ? store.saveForm(id, 0, aFormSection())
          : store.saveDraft(id, itemId('essay-1'), draft);
      await expect(written).rejects.toThrow('newer version');
      expect(await rowsIn(database, table)).toMatchObject([{ v: 99 }]);
    },
  );

  test('that notes when an item was seen is left alone, and the item counts as seen', async () => {
    const { database, store } = await aStoredAttempt();
    await database.table('exposures').update('gov-1', { v: 99 });
    await store.appendEvents(id, [{ ...log[1]!, seq: 4 }]);
    expect(await database.exposures.get('gov-1')).toMatchObject({ v: 99, timesSeen: 1 });
    expect((await store.lastSeen()).get(itemId('gov-1'))).toBe(0);
  });

  test('says which field is wrong, and never repeats what it holds', async () => {
    const { database, store } = await aStoredAttempt();
    await spoil(database, 'drafts', { text: ['My secret position'] });
    const opened = await store.openAttempt(id);
    expect(opened).toMatchObject({
      rows: [{ problem: expect.stringMatching(/essay is damaged: its field text/) }],
    });
    expect(JSON.stringify(opened)).not.toContain('secret');
  });
});

test('a log with a hole in it is not resumed', async () => {
  const { database, store } = await aStoredAttempt();
  await database.events.delete([id, 2]);
  expect(await store.openAttempt(id)).toMatchObject({
    found: 'unreadable',
    rows: [{ table: 'events', key: 'attempt-1 / 2', problem: expect.stringContaining('Step 2') }],
  });
});

test('a log that contradicts itself is not resumed', async () => {
  const { database, store } = await aStoredAttempt();
  const answered = { type: 'itemShown', seq: 1, at: examStart, itemId: 'gov-1' };
  await database.table('events').update([id, 1], { event: answered });
  const told = {
    found: 'unreadable',
    rows: [{ table: 'events', key: 'attempt-1 / 1', problem: expect.stringContaining('Step 1') }],
  };
  expect(await store.openAttempt(id)).toMatchObject(told);
  expect(await store.enterAttempt(id)).toMatchObject(told);
});

test('an attempt that has lost the questions of a section it has started is not resumed', async () => {
  const { database, store } = await aStoredAttempt();
  await database.forms.delete([id, 0]);
  const told = {
    found: 'unreadable',
    rows: [
      {
        table: 'forms',
        key: 'attempt-1 / 0',
        attemptId: id,
        problem: expect.stringMatching(/^The questions of the Job Knowledge section are missing/u),
      },
    ],
  };
  expect(await store.openAttempt(id)).toMatchObject(told);
  expect(await store.enterAttempt(id)).toMatchObject(told);
});

test('telling where the candidate stands reads no events, forms or drafts', async () => {
  const { database, store } = await aStoredAttempt();
  const read: string[] = [];
  for (const table of database.tables) {
    table.hook('reading', (row: unknown) => {
      read.push(table.name);
      return row;
    });
  }
  await store.standing();
  expect(read).toEqual(['attempts']);
});
