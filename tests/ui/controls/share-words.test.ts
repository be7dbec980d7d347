import { expect, test } from 'vitest';
import { intervalInWords, shareInWords } from '../../../src/ui/controls/share-words.ts';

test('a share is told in whole percent', () => {
  expect(shareInWords(2 / 3)).toBe('67%');
  expect(shareInWords(1)).toBe('100%');
});

test('an interval is told from its low to its high end', () => {
  expect(intervalInWords({ low: 0.5406, high: 0.7727 })).toBe('54–77%');
});
