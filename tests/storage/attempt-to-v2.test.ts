import { describe, expect, test } from 'vitest';
import { attemptToV2 } from '../../src/storage/attempt-to-v2.ts';
import { databaseVersions } from '../../src/storage/database-versions.ts';
import { migrateRow } from '../../src/storage/migrate-row.ts';

/** The parts of a row of version 1 that version 2 changes, and one of each kind beside them. */
const rowV1 = (...sections: readonly object[]) => ({
  v: 1,
  id: 'attempt-1',
  finishedAt: null,
  attempt: { id: 'attempt-1', seed: 7, format: { id: 'short', sections } },
});

describe('an attempt of version 1', () => {
  test('was taken under the conditions of the real room', () => {
    expect(attemptToV2(rowV1())).toEqual({
      ...rowV1(),
      attempt: {
        ...rowV1().attempt,
        conditions: {
          timeFactor: 1,
          pausing: false,
          breakMinutes: 0,
          paceLine: false,
          questionClock: false,
          confidence: false,
          highContrast: false,
          reducedMotion: false,
          largerTargets: false,
          keys: 'standard',
        },
      },
    });
  });

  test('had no limit of its own for choosing a prompt, and in other sections nothing to choose', () => {
    const questions = { section: 'job-knowledge', minutes: 40 };
    const essay = { section: 'essay', minutes: 30, offered: 3 };
    expect(attemptToV2(rowV1(questions, essay))).toMatchObject({
      attempt: {
        format: { id: 'short', sections: [questions, { ...essay, choosingMinutes: null }] },
      },
    });
    expect(JSON.stringify(attemptToV2(rowV1(questions)))).not.toContain('choosingMinutes');
  });

  test('keeps the time for choosing where its row says one', () => {
    const essay = { section: 'essay', minutes: 30, offered: 3, choosingMinutes: 5 };
    expect(attemptToV2(rowV1(essay))).toMatchObject({ attempt: { format: { sections: [essay] } } });
  });

  test.each([{}, { attempt: 'lost' }, { attempt: { format: { sections: null } } }])(
    'whose row is %o is damaged, and not made up',
    (damage) => {
      expect(
        migrateRow('attempts', { v: 1, id: 'attempt-1', ...damage }, databaseVersions),
      ).toEqual({ ok: false, problem: 'damaged' });
    },
  );
});
