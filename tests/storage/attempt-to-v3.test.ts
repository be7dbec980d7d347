import { describe, expect, test } from 'vitest';
import { attemptToV3 } from '../../src/storage/attempt-to-v3.ts';
import { databaseVersions } from '../../src/storage/database-versions.ts';
import { migrateRow } from '../../src/storage/migrate-row.ts';

const rowV2 = (finishedAt: number | null) => ({
  v: 2,
  id: 'attempt-1',
  finishedAt,
  attempt: { id: 'attempt-1', kind: 'mock' },
});

describe('an attempt of version 2', () => {
  test('told its keys at the end', () => {
    expect(attemptToV3(rowV2(7))).toEqual({
      ...rowV2(7),
      attempt: { id: 'attempt-1', kind: 'mock', feedback: 'atEnd' },
    });
  });

  test('is found by an index while it is under way, and not any more once it is finished', () => {
    expect(attemptToV3(rowV2(null))).toMatchObject({ underWay: 1 });
    expect(attemptToV3(rowV2(7))).not.toHaveProperty('underWay');
  });

  test.each([undefined, null, 'lost'])(
    'whose attempt is %o is damaged, and not made up',
    (attempt) => {
      expect(migrateRow('attempts', { ...rowV2(null), attempt }, databaseVersions)).toEqual({
        ok: false,
        problem: 'damaged',
      });
    },
  );
});
