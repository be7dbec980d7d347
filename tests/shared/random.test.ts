import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom, newSeed, shuffled } from '../../src/shared/random.ts';

describe('seeded randomness', () => {
  it('gives the same draws for the same seed', () => {
    const draws = (seed: number) => {
      const random = createRandom(seed);
      return Array.from({ length: 20 }, () => random.below(1000));
    };
    expect(draws(42)).toEqual(draws(42));
    expect(draws(42)).not.toEqual(draws(43));
  });

  it('draws below the number asked for', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 1000 }), (seed, count) => {
        const drawn = createRandom(seed).below(count);
        return Number.isInteger(drawn) && drawn >= 0 && drawn < count;
      }),
    );
  });

  it('begins with another seed of 32 bits each time', () => {
    const seeds = Array.from({ length: 8 }, newSeed);
    expect(new Set(seeds).size).toBeGreaterThan(1);
    for (const seed of seeds) expect(seed).toBe(seed >>> 0);
  });

  it('refuses to draw from nothing', () => {
    expect(() => createRandom(1).below(0)).toThrow(RangeError);
    expect(() => createRandom(1).below(1.5)).toThrow(RangeError);
  });

  it('shuffles to a permutation and leaves the original alone', () => {
    fc.assert(
      fc.property(fc.nat(), fc.array(fc.integer()), (seed, elements) => {
        const before = [...elements];
        const after = shuffled(elements, createRandom(seed));
        expect(elements).toEqual(before);
        const inOrder = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b);
        expect(inOrder(after)).toEqual(inOrder(before));
      }),
    );
  });

  it('brings each element to each place about as often', () => {
    const random = createRandom(7);
    const firsts = [0, 0, 0, 0];
    for (let run = 0; run < 4000; run += 1) {
      const first = shuffled([0, 1, 2, 3], random)[0] ?? 0;
      firsts[first] = (firsts[first] ?? 0) + 1;
    }
    // 1,000 expected of each; four standard deviations of a binomial are 110.
    for (const count of firsts) expect(Math.abs(count - 1000)).toBeLessThan(110);
  });
});
