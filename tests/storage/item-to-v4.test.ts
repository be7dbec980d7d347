import { describe, expect, test } from 'vitest';
import { databaseVersions } from '../../src/storage/database-versions.ts';
import { itemToV4 } from '../../src/storage/item-to-v4.ts';
import { migrateRow } from '../../src/storage/migrate-row.ts';

const rowV3 = (...notes: readonly object[]) => ({ v: 3, itemId: 'gov-1', record: { notes } });

describe('a question of version 3', () => {
  test('is found by an index where something was noted beside it, by the last time', () => {
    const notes = [
      { at: 9, text: 'Look it up.' },
      { at: 7, text: 'Again.' },
    ];
    expect(itemToV4(rowV3(...notes))).toEqual({ ...rowV3(...notes), notedAt: 9 });
  });

  test.each([[[]], [[{ at: 9, text: ' ' }]]])('is not found by it where %j was noted', (notes) => {
    expect(itemToV4(rowV3(...notes))).not.toHaveProperty('notedAt');
  });

  test('whose record is lost is damaged, and not made up', () => {
    expect(migrateRow('items', { v: 3, itemId: 'gov-1' }, databaseVersions)).toEqual({
      ok: false,
      problem: 'damaged',
    });
  });
});
