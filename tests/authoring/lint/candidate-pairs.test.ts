import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidatePairs } from '../../../src/authoring/lint/candidate-pairs.ts';
import { rankElements } from '../../../src/authoring/lint/rank-elements.ts';
import { diceSimilarity } from '../../../src/authoring/lint/trigram-similarity.ts';

const sets = fc.array(fc.uniqueArray(fc.constantFrom(...'abcdefghijkl'.split(''))), {
  maxLength: 20,
});

describe('candidatePairs', () => {
  it('misses no pair that is more alike than the threshold', () => {
    fc.assert(
      fc.property(sets, fc.constantFrom(0.5, 0.8, 0.9), (lists, threshold) => {
        const all = rankElements(lists);
        const found = new Set(candidatePairs(all, threshold).map((pair) => pair.join('-')));
        for (const [later, second] of all.entries()) {
          for (const [earlier, first] of all.slice(0, later).entries()) {
            if (diceSimilarity(first, second) > threshold)
              expect(found).toContain(`${earlier}-${later}`);
          }
        }
      }),
    );
  });

  it('gives each pair once, the earlier first', () => {
    fc.assert(
      fc.property(sets, (lists) => {
        const pairs = candidatePairs(rankElements(lists), 0.8);
        expect(new Set(pairs.map((pair) => pair.join('-'))).size).toBe(pairs.length);
        expect(pairs.every(([earlier, later]) => earlier < later)).toBe(true);
      }),
    );
  });

  it('brings sets that have little in common together with none', () => {
    const lists = Array.from({ length: 50 }, (_, index) => [`a${index}`, `b${index}`, 'common']);
    expect(candidatePairs(rankElements(lists), 0.8)).toEqual([]);
  });
});
