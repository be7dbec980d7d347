import { expect, test } from 'vitest';
import { beginningOf, htmlInWords } from '../../../src/ui/controls/html-in-words.ts';

test('the words of blocks stay apart, markup and its signs go', () => {
  expect(htmlInWords('<p>Who <em>confirms</em></p><ul><li>one &amp;</li><li>two?</li></ul>')).toBe(
    'Who confirms one & two?',
  );
});

test('a long text is cut between words', () => {
  expect(beginningOf('one two three', 20)).toBe('one two three');
  expect(beginningOf('one two three', 9)).toBe('one two …');
  expect(beginningOf('onetwothree', 6)).toBe('onetwo …');
});
