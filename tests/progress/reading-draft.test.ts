import { expect, test } from 'vitest';
import { isBegun } from '../../src/progress/reading-draft.ts';

test('a reading is begun by a score or by a comment, and not by blanks', () => {
  expect(isBegun({ scores: { support: 3 }, comment: '' })).toBe(true);
  expect(isBegun({ scores: {}, comment: 'Begins well.' })).toBe(true);
  expect(isBegun({ scores: { support: undefined }, comment: ' ' })).toBe(false);
});
