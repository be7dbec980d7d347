import { expect, test } from 'vitest';
import {
  differenceInWords,
  pointsInWords,
  sameItemsSentence,
  verdictSentence,
} from '../../../src/ui/compare/verdict-words.ts';

test('a difference is told in points with its sign', () => {
  expect(pointsInWords(0.123)).toBe('+12');
  expect(pointsInWords(-0.05)).toBe('−5');
  expect(pointsInWords(0.001)).toBe('0');
  expect(differenceInWords({ difference: 0.1, interval: { low: -0.05, high: 0.25 } })).toBe(
    '+10 points (−5 to +25)',
  );
});

test('nobody is told to be better within chance', () => {
  expect(verdictSentence({ difference: 0.1, verdict: 'withinChance' })).toMatch(/within chance/u);
  expect(verdictSentence({ difference: 0, verdict: 'withinChance' })).toBe(
    'They are practically equal.',
  );
  expect(verdictSentence({ difference: 0.3, verdict: 'better' })).toMatch(/more than chance/u);
  expect(verdictSentence({ difference: -0.3, verdict: 'worse' })).toMatch(/lower.*more than/u);
});

test('the same questions tell what turned', () => {
  const same = { items: 9, rightBoth: 2, gained: 6, lost: 0, rightNeither: 1, p: 0.03 };
  expect(sameItemsSentence({ ...same, verdict: 'better' })).toMatch(
    /^You gained 6 questions and lost 0\. That is more than chance/u,
  );
  expect(sameItemsSentence({ ...same, gained: 0, verdict: 'withinChance' })).toBe(
    'Each came out the same way both times.',
  );
});
