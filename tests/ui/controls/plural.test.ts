import { expect, test } from 'vitest';
import { counted } from '../../../src/ui/controls/plural.ts';

test('one is told in the singular, none and several in the plural', () => {
  expect([0, 1, 2].map((count) => counted(count, 'list'))).toEqual([
    '0 lists',
    '1 list',
    '2 lists',
  ]);
  expect(counted(2, 'miss', 'misses')).toBe('2 misses');
});

test('thousands are set apart, as in the figures beside it', () => {
  expect(counted(1444, 'character')).toBe('1,444 characters');
});
