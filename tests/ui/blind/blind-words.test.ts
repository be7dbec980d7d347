import { describe, expect, it } from 'vitest';
import type { BlindReview } from '../../../src/progress/blind-review.ts';
import { mcnemarExact } from '../../../src/progress/mcnemar-test.ts';
import {
  bothScores,
  limitsOfGap,
  readingOfGap,
  whatChanged,
} from '../../../src/ui/blind/blind-words.ts';

/** Of 60 questions, 31 right timed. */
const aReview = (gained: number, lost: number, answeredAgain = 20): BlindReview => ({
  total: {
    items: 60,
    timedRight: 31,
    untimedRight: 31 + gained - lost,
    gained,
    lost,
    gap: (gained - lost) / 60,
  },
  answeredAgain,
  p: mcnemarExact(gained, lost),
  sections: [],
});

describe('the words of a blind review', () => {
  it('tell both scores', () => {
    expect(bothScores(aReview(8, 1).total)).toBe('Timed 31 of 60 right, untimed 38 of 60');
  });

  it('tell what came of the second answers', () => {
    expect(whatChanged(aReview(8, 1))).toBe(
      'You answered 20 questions again. 8 became right, and 1 that had been right became wrong.',
    );
    expect(whatChanged(aReview(8, 0))).toBe('You answered 20 questions again. 8 became right.');
    expect(whatChanged(aReview(0, 0))).toContain('None changed from wrong to right');
    expect(whatChanged(aReview(0, 0, 0))).toContain('no question again');
  });

  it('call a gap more than chance only where the test does', () => {
    expect(readingOfGap(aReview(9, 1))).toContain('more than chance would explain');
    expect(readingOfGap(aReview(9, 1))).toContain('about 2.1%');
    expect(readingOfGap(aReview(6, 3))).toContain('may well be chance');
    expect(readingOfGap(aReview(1, 9))).toContain('first answers were better');
  });

  it('never read anything into fewer than six changes', () => {
    expect(readingOfGap(aReview(5, 0))).toBe(
      'So few answers changed that the gap may well be chance.',
    );
    expect(readingOfGap(aReview(0, 0))).toBeNull();
  });

  it('say that the other questions kept their first answer, where not all were answered again', () => {
    expect(limitsOfGap(aReview(3, 0))).toContain('kept their first answer');
    expect(limitsOfGap(aReview(3, 0, 60))).not.toContain('kept their first answer');
  });

  it('speak of no cost of the clock where the second answers were no better', () => {
    for (const review of [aReview(3, 3), aReview(1, 4, 60)]) {
      expect(limitsOfGap(review)).toBe('Nothing here suggests that the clock cost you points.');
    }
  });
});
