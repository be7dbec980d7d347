import { describe, expect, test } from 'vitest';
import { databaseVersions } from '../../src/storage/database-versions.ts';
import type { DatabaseVersion } from '../../src/storage/database-versions.ts';
import { migrateRow, newestRowVersion } from '../../src/storage/migrate-row.ts';
import { lookingBackTables } from '../../src/storage/looking-back-rows.ts';
import { examTables } from '../../src/storage/stored-rows.ts';
import type { TableName } from '../../src/storage/stored-rows.ts';

/** A history as it may become: version 2 renames a field of drafts, 3 changes events only, 4 drafts again. */
const later: readonly DatabaseVersion[] = [
  {
    version: 1,
    stores: { drafts: '[attemptId+itemId]', events: '[attemptId+seq]' },
    migrations: {},
  },
  {
    version: 2,
    stores: {},
    migrations: { drafts: ({ text, ...row }) => ({ ...row, essay: (text as string).trim() }) },
  },
  { version: 3, stores: { exposures: 'itemId' }, migrations: { events: (row) => row } },
  { version: 4, stores: {}, migrations: { drafts: (row) => ({ ...row, words: 2 }) } },
];

describe('migrating a row', () => {
  test('takes it through every version that changed its table, in order', () => {
    const row = { v: 1, itemId: 'essay-1', text: ' So be it ' };
    expect(migrateRow('drafts', row, later)).toEqual({
      ok: true,
      value: { v: 4, itemId: 'essay-1', essay: 'So be it', words: 2 },
    });
  });

  test('leaves out the versions that the row has behind it', () => {
    const row = { v: 2, itemId: 'essay-1', essay: ' as it is ' };
    expect(migrateRow('drafts', row, later)).toMatchObject({
      value: { v: 4, essay: ' as it is ', words: 2 },
    });
  });

  test('does not change the row that it is given', () => {
    const row = Object.freeze({ v: 1, text: ' So be it ' });
    migrateRow('drafts', row, later);
    expect(row).toEqual({ v: 1, text: ' So be it ' });
  });

  test('knows a row of the newest version of its table, though the database has gone on', () => {
    const row = { v: 3, seq: 1 };
    expect(migrateRow('events', row, later)).toEqual({ ok: true, value: row });
    expect(newestRowVersion('exposures', later)).toBe(3);
  });

  test('refuses a row that is newer than its table', () => {
    expect(migrateRow('events', { v: 4 }, later)).toEqual({ ok: false, problem: 'newer' });
  });

  test.each([undefined, null, '1', 0, -1, 1.5, Number.NaN])(
    'refuses a row whose version is %s',
    (v) => {
      expect(migrateRow('events', { v }, later)).toEqual({ ok: false, problem: 'damaged' });
    },
  );

  test('refuses a row on which a migration fails', () => {
    expect(migrateRow('drafts', { v: 1 }, later)).toEqual({ ok: false, problem: 'damaged' });
  });
});

describe('the versions so far', () => {
  test('go up one by one', () => {
    expect(databaseVersions.map(({ version }) => version)).toEqual(
      databaseVersions.map((_, index) => index + 1),
    );
  });

  test.each(Object.keys({ ...examTables, ...lookingBackTables }) as TableName[])(
    'introduce the table %s',
    (table) => {
      expect(newestRowVersion(table, databaseVersions)).toBeGreaterThanOrEqual(1);
    },
  );
});
