import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cheapestSubsets } from '../../src/exam/cheapest-subsets.ts';
import type { Candidate } from '../../src/exam/cheapest-subsets.ts';

const candidates = fc.array(
  fc.record({
    thing: fc.constant('x'),
    size: fc.integer({ min: 1, max: 6 }),
    cost: fc.integer({ min: 0, max: 20 }),
  }),
  { maxLength: 9 },
);

/** Every subset, tried one by one. */
const cheapestByTrial = (all: readonly Candidate<string>[], total: number): number | null => {
  let cheapest: number | null = null;
  for (let subset = 0; subset < 2 ** all.length; subset += 1) {
    const chosen = all.filter((_, index) => (subset >> index) % 2 === 1);
    const cost = chosen.reduce((sum, candidate) => sum + candidate.cost, 0);
    const size = chosen.reduce((sum, candidate) => sum + candidate.size, 0);
    if (size === total && (cheapest === null || cost < cheapest)) cheapest = cost;
  }
  return cheapest;
};

describe('cheapestSubsets', () => {
  it('finds the same lowest cost as trying every subset', () => {
    fc.assert(
      fc.property(candidates, fc.integer({ min: 0, max: 20 }), (all, upTo) => {
        const found = cheapestSubsets(all, upTo).map((subset) => subset?.cost ?? null);
        expect(found).toEqual(found.map((_, total) => cheapestByTrial(all, total)));
      }),
    );
  });

  it('names each thing at most once, and things that add up', () => {
    const all = [5, 5, 7, 9].map((size, index) => ({
      thing: { size, name: `set ${index}` },
      size,
      cost: 1,
    }));
    const things = cheapestSubsets(all, 17)[17]?.things ?? [];
    expect(things.map(({ size }) => size).toSorted((one, other) => one - other)).toEqual([5, 5, 7]);
    expect(new Set(things).size).toBe(3);
  });

  it('finds nothing where no subset adds up', () => {
    const all = [5, 5, 7].map((size) => ({ thing: size, size, cost: 0 }));
    expect(cheapestSubsets(all, 11)[11]).toBeNull();
  });
});
