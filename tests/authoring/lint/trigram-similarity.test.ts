import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankElements } from '../../../src/authoring/lint/rank-elements.ts';
import { diceSimilarity, trigrams } from '../../../src/authoring/lint/trigram-similarity.ts';

const similarity = (a: string, b: string, least?: number): number => {
  const [first = new Int32Array(), second = new Int32Array()] = rankElements(trigrams([a, b]));
  return diceSimilarity(first, second, least);
};

describe('diceSimilarity of trigrams', () => {
  it('is 1 for a text and itself, the same both ways, and between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(similarity(a, a)).toBe(1);
        expect(similarity(a, b)).toBe(similarity(b, a));
        expect(similarity(a, b)).toBeGreaterThanOrEqual(0);
        expect(similarity(a, b)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('counts what two texts have in common', () => {
    // " ab", "abc", "bc " against " ab", "abd", "bd ": one of three.
    expect(similarity('abc', 'abd')).toBeCloseTo(1 / 3);
    expect(similarity('abc', 'xyz')).toBe(0);
  });

  it('is 0 where it is not above what is asked for, and else what it always is', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'b', ' ') });
    fc.assert(
      fc.property(texts, texts, fc.constantFrom(0.2, 0.5, 0.8), (a, b, least) => {
        const whole = similarity(a, b);
        expect(similarity(a, b, least)).toBe(whole > least ? whole : 0);
      }),
    );
  });

  it('ignores case and punctuation', () => {
    expect(similarity('The Senate?', 'the senate')).toBe(1);
  });
});
