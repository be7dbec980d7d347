import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RankedUnit } from '../../src/exam/assembly-unit.ts';
import { drawTopic } from '../../src/exam/draw-topic.ts';
import { createRandom } from '../../src/shared/random.ts';
import { seeds } from '../support/bank-arbitraries.ts';
import { choiceItems } from '../support/bank-builders.ts';
import { aPassage } from '../support/item-builders.ts';

/** Units of 1 to 4 questions, never seen (0) or seen at one of three moments. */
const pools = fc
  .array(
    fc.record({
      size: fc.integer({ min: 1, max: 4 }),
      exposure: fc.constantFrom(0, 0, 1, 2, 3),
    }),
    { minLength: 1, maxLength: 9 },
  )
  .map((shapes) =>
    shapes.map(({ size, exposure }, index): RankedUnit => {
      const id = `set-${index}`;
      const passage = size > 1 ? aPassage({ id }) : null;
      return { exposure, unit: { id, topic: 'economics', items: choiceItems(id, size), passage } };
    }),
  );

const subsets = (pool: readonly RankedUnit[]): readonly (readonly RankedUnit[])[] =>
  Array.from({ length: 2 ** pool.length }, (_, subset) =>
    pool.filter((_unit, index) => (subset >> index) % 2 === 1),
  );

const itemsIn = (units: readonly RankedUnit[]): number =>
  units.reduce((sum, { unit }) => sum + unit.items.length, 0);

const seenIn = (units: readonly RankedUnit[]): number =>
  itemsIn(units.filter(({ exposure }) => exposure > 0));

/** The later they were seen, the more; each question counts. */
const latenessOf = (units: readonly RankedUnit[]): number =>
  units.reduce((sum, { unit, exposure }) => sum + unit.items.length * exposure, 0);

describe('drawTopic', () => {
  it('draws exactly the number wanted: as few seen questions as can be, these seen as long ago as can be', () => {
    fc.assert(
      fc.property(pools, fc.integer({ min: 1, max: 12 }), seeds, (pool, wanted, seed) => {
        const drawn = drawTopic(pool, wanted, createRandom(seed));
        const exact = subsets(pool).filter((units) => itemsIn(units) === wanted);
        if (drawn === null) {
          expect(exact).toEqual([]);
          return;
        }
        const ranked = pool.filter(({ unit }) => drawn.includes(unit));
        expect(ranked).toHaveLength(drawn.length);
        expect(itemsIn(ranked)).toBe(wanted);
        const fewest = Math.min(...exact.map(seenIn));
        expect(seenIn(ranked)).toBe(fewest);
        const freshest = exact.filter((units) => seenIn(units) === fewest);
        expect(latenessOf(ranked)).toBe(Math.min(...freshest.map(latenessOf)));
      }),
    );
  });

  it('draws the sets seen longest ago by one step only, whatever chance says', () => {
    const setOf = (id: string, size: number, exposure: number): RankedUnit => {
      const items = choiceItems(id, size);
      return { exposure, unit: { id, topic: 'economics', items, passage: aPassage({ id }) } };
    };
    const later = [setOf('of four', 4, 1), setOf('of two', 2, 3)];
    const earlier = [setOf('one of three', 3, 1), setOf('other of three', 3, 2)];
    for (let seed = 0; seed < 20; seed += 1) {
      const drawn = drawTopic([...later, ...earlier], 6, createRandom(seed)) ?? [];
      expect(drawn.map(({ id }) => id).toSorted()).toEqual(['one of three', 'other of three']);
    }
  });

  it('prefers, of whole sets as fresh, the one whose difficulties are mixed as they should be', () => {
    const setOf = (id: string, difficulty?: 1): RankedUnit => {
      const items = choiceItems(id, 4, difficulty === undefined ? {} : { difficulty });
      return { exposure: 0, unit: { id, topic: 'economics', items, passage: aPassage({ id }) } };
    };
    const pool = [setOf('easy', 1), setOf('mixed')];
    for (let seed = 0; seed < 20; seed += 1) {
      const drawn = drawTopic(pool, 4, createRandom(seed)) ?? [];
      expect(drawn.map(({ id }) => id)).toEqual(['mixed']);
    }
  });

  it('draws nothing for a topic of which nothing is wanted', () => {
    expect(drawTopic([], 0, createRandom(1))).toEqual([]);
  });
});
