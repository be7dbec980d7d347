import { expect, test } from 'vitest';
import { withinSentence } from '../../../src/ui/controls/within-sentence.ts';

test.each([
  ['Economics', 'economics'],
  ['My weakest topics', 'my weakest topics'],
  ['US government', 'US government'],
  ['A question', 'a question'],
  ['missed', 'missed'],
  ['', ''],
])('%j stands within a sentence as %j', (title, expected) => {
  expect(withinSentence(title)).toBe(expected);
});
