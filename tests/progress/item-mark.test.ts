import { expect, test } from 'vitest';
import { isKept, markAfter } from '../../src/progress/item-mark.ts';
import { aMark } from '../support/keepsake-builders.ts';
import { itemId } from '../support/overrides.ts';

test('a mark is kept for its bookmark or its note, and not for blanks', () => {
  expect(isKept(aMark())).toBe(true);
  expect(isKept(aMark({ bookmarkedAt: null, note: 'Article II' }))).toBe(true);
  expect(isKept(aMark({ bookmarkedAt: null, note: ' \n' }))).toBe(false);
});

test('a change leaves the part that it does not name', () => {
  const noted = markAfter(aMark(), itemId('gov-1'), { note: 'Article II', changedAt: 2 });
  expect(noted).toEqual(aMark({ note: 'Article II', changedAt: 2 }));
});
