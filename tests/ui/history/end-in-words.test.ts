import { expect, test } from 'vitest';
import { endInWords } from '../../../src/ui/history/end-in-words.ts';
import { examStart, minutes } from '../../support/attempt-builders.ts';

const sat = (endedAt: number) => endInWords({ endedAt, attempt: { createdAt: examStart } });

test('an attempt that ended days after it was begun says when', () => {
  expect(sat(examStart + minutes(4 * 24 * 60))).toMatch(/^, finished Nov 26, 2026, /u);
});

test('one that ended on the day it was begun says no more', () => {
  expect(sat(examStart + minutes(1))).toBe('');
});
