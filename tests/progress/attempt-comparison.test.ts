import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareAttempts } from '../../src/progress/attempt-comparison.ts';
import type { Verdict } from '../../src/progress/attempt-comparison.ts';
import { digestLists } from '../support/digest-arbitraries.ts';
import { aDigest, aDigestOf, aSectionDigest, someRight } from '../support/digest-builders.ts';

describe('the comparison of two attempts', () => {
  it('gives the difference by section and topic, with whether it is more than chance', () => {
    // 48/80 and 56/70 are Newcombe's example (a): 0.0524 to 0.3339.
    const first = aDigestOf([
      ...someRight(40, 70, 'a'),
      ...someRight(8, 10, 'b', { topic: 'economics' }),
    ]);
    const second = aDigestOf([
      ...someRight(48, 60, 'c'),
      ...someRight(8, 10, 'd', { topic: 'economics' }),
    ]);
    const [section] = compareAttempts(first, second).sections;
    expect(section?.total).toMatchObject({
      first: { right: 48, items: 80 },
      second: { right: 56, items: 70 },
      verdict: 'better',
    });
    expect(section?.total.interval.low).toBeCloseTo(0.0524, 4);
    expect(section?.topics.map(({ topic, verdict }) => [topic, verdict])).toEqual([
      ['us-government', 'better'],
      ['economics', 'withinChance'],
    ]);
    expect(compareAttempts(second, first).sections[0]?.total.verdict).toBe('worse');
    expect(compareAttempts(first, second).sameItems).toBeNull();
  });

  it('tells of the same questions how many were gained and lost', () => {
    const first = aDigestOf(someRight(4, 20));
    const second = aDigestOf(someRight(12, 20));
    expect(compareAttempts(first, second).sameItems).toEqual({
      items: 20,
      rightBoth: 4,
      gained: 8,
      lost: 0,
      rightNeither: 8,
      p: expect.closeTo(2 / 2 ** 8, 10) as number,
      verdict: 'better',
    });
    const fewer = aDigestOf(someRight(9, 20));
    expect(compareAttempts(first, fewer).sameItems).toMatchObject({
      gained: 5,
      verdict: 'withinChance',
    });
    expect(compareAttempts(second, first).sameItems).toMatchObject({
      items: 20,
      gained: 0,
      lost: 8,
      verdict: 'worse',
    });
  });

  it('compares only what has a key and is in both', () => {
    const biographic = aDigest({ sections: [aSectionDigest({ section: 'biographic' })] });
    expect(compareAttempts(biographic, biographic)).toEqual({ sections: [], sameItems: null });
    expect(compareAttempts(biographic, aDigest()).sections).toEqual([]);
  });

  it('finds no change of an attempt against itself, and the opposite the other way round', () => {
    const opposite: Record<Verdict, Verdict> = {
      better: 'worse',
      worse: 'better',
      withinChance: 'withinChance',
    };
    fc.assert(
      fc.property(digestLists, (digests) => {
        const [first, second = first] = digests;
        if (first === undefined || second === undefined) return;
        const self = compareAttempts(first, first);
        for (const { total } of self.sections) expect(total.verdict).toBe('withinChance');
        const there = compareAttempts(first, second);
        const back = new Map(
          compareAttempts(second, first).sections.map(({ section, total }) => [section, total]),
        );
        for (const { section, total } of there.sections) {
          expect(back.get(section)?.verdict).toBe(opposite[total.verdict]);
        }
      }),
    );
  });
});
