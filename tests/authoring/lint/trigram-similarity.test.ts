import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trigrams, trigramSimilarity } from '../../../src/authoring/lint/trigram-similarity.ts';

const similarity = (a: string, b: string): number => trigramSimilarity(trigrams(a), trigrams(b));

describe('trigramSimilarity', () => {
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

  it('ignores case and punctuation', () => {
    expect(similarity('The Senate?', 'the senate')).toBe(1);
  });
});
