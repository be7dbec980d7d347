import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadEvenly } from '../../src/exam/spread-evenly.ts';
import { createRandom } from '../../src/shared/random.ts';
import { seeds } from '../support/bank-arbitraries.ts';

const groupOf = (element: string): string => element.charAt(0);

describe('spreadEvenly', () => {
  it('keeps every element, once', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 })), seeds, (elements, seed) => {
        const spread = spreadEvenly(elements, groupOf, createRandom(seed));
        expect([...spread].toSorted()).toEqual([...elements].toSorted());
      }),
    );
  });

  it('has members of every large group in each half', () => {
    const elements = ['a', 'b', 'c'].flatMap((group) =>
      Array.from({ length: 8 }, (_, index) => `${group}${index}`),
    );
    fc.assert(
      fc.property(seeds, (seed) => {
        const spread = spreadEvenly(elements, groupOf, createRandom(seed));
        for (const group of ['a', 'b', 'c']) {
          const early = spread.slice(0, 12).filter((element) => groupOf(element) === group);
          expect(early.length).toBeGreaterThanOrEqual(3);
          expect(early.length).toBeLessThanOrEqual(5);
        }
      }),
    );
  });
});
