import { expect, test } from 'vitest';
import { beginningOf } from '../../../src/ui/controls/beginning-of.ts';

test('a long text is cut between words', () => {
  expect(beginningOf('one two three', 20)).toBe('one two three');
  expect(beginningOf('one two three', 9)).toBe('one two …');
  expect(beginningOf('onetwothree', 6)).toBe('onetwo …');
});
