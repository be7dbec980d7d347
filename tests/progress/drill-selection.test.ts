import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PoolItem } from '../../src/progress/drill-pool.ts';
import {
  anyItem,
  countMatching,
  matchingItems,
  selectDrill,
} from '../../src/progress/drill-selection.ts';
import type { DrillFilter } from '../../src/progress/drill-selection.ts';
import { aPoolItem, seenStates } from '../support/pool-builders.ts';

const matching = (pool: readonly PoolItem[], filter: Partial<DrillFilter>): readonly string[] =>
  matchingItems(pool, { ...anyItem, ...filter }).map(({ id }) => id);

const pools: fc.Arbitrary<readonly PoolItem[]> = fc
  .uniqueArray(
    fc.record({
      number: fc.nat(40),
      difficulty: fc.constantFrom(1 as const, 2 as const, 3 as const),
      passageId: fc.constantFrom(null, 'memo', 'letter'),
      missed: fc.boolean(),
    }),
    { selector: ({ number }) => number, maxLength: 30 },
  )
  .map((drawn) =>
    drawn.map(({ number, difficulty, passageId, missed }) =>
      aPoolItem({
        id: `item-${number}`,
        place: number,
        difficulty,
        passageId: passageId as PoolItem['passageId'],
        states: seenStates({ missed }),
      }),
    ),
  );

const filters: fc.Arbitrary<DrillFilter> = fc.record({
  sections: fc.constant([]),
  topics: fc.constantFrom([], ['us-government']),
  dimensions: fc.constant([]),
  skills: fc.constant([]),
  difficulties: fc.subarray([1, 2, 3] as const),
  states: fc.subarray(['missed', 'all', 'unseen'] as const),
});

describe('the filter of a drill', () => {
  const pool = [
    aPoolItem({ id: 'gov', difficulty: 1 }),
    aPoolItem({ id: 'econ', topic: 'economics', states: seenStates({ missed: true }) }),
    aPoolItem({ id: 'tone', section: 'english-expression', topic: 'x', skill: 'tone' }),
    aPoolItem({ id: 'calm', section: 'biographic', topic: 'composure', difficulty: null }),
  ];

  it('lets everything through while nothing is chosen', () => {
    expect(matching(pool, {})).toEqual(['gov', 'econ', 'tone', 'calm']);
    expect(matching(pool, { states: ['all'] })).toHaveLength(4);
  });

  it.each<[string, Partial<DrillFilter>, readonly string[]]>([
    ['section', { sections: ['job-knowledge'] }, ['gov', 'econ']],
    ['topic', { topics: ['economics'] }, ['econ']],
    ['dimension', { dimensions: ['composure'] }, ['calm']],
    ['topic or dimension', { topics: ['economics'], dimensions: ['composure'] }, ['econ', 'calm']],
    ['skill', { skills: ['tone'] }, ['tone']],
    ['difficulty', { difficulties: [1, 3] }, ['gov']],
    ['one of several states', { states: ['missed', 'due'] }, ['econ']],
    ['all of it at once', { sections: ['job-knowledge'], states: ['unseen'] }, ['gov']],
  ])('keeps items by %s', (_, filter, ids) => {
    expect(matching(pool, filter)).toEqual(ids);
  });

  it('counts 10,000 items in less than 5 ms', () => {
    const large = Array.from({ length: 10_000 }, (_, index) =>
      aPoolItem({ id: `item-${index}`, topic: index % 3 === 0 ? 'economics' : 'us-government' }),
    );
    const filter: DrillFilter = {
      ...anyItem,
      topics: ['economics'],
      difficulties: [2, 3],
      states: ['due', 'unseen'],
    };
    const times = Array.from({ length: 15 }, () => {
      const start = performance.now();
      expect(countMatching(large, filter)).toBe(3334);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(5);
  });
});

describe('the selection of a drill', () => {
  it('asks as many as wanted, each once, and only what matches', () => {
    fc.assert(
      fc.property(pools, filters, fc.nat(40), fc.integer(), (pool, filter, count, seed) => {
        const ids = selectDrill(pool, filter, count, seed);
        const all = new Set(matching(pool, filter));
        expect(ids).toHaveLength(Math.min(count, countMatching(pool, filter)));
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(all).toContain(id);
      }),
    );
  });

  it('is the same for a seed, whatever order the bank comes in', () => {
    fc.assert(
      fc.property(pools, fc.nat(40), fc.integer(), (pool, count, seed) => {
        expect(selectDrill(pool.toReversed(), anyItem, count, seed)).toEqual(
          selectDrill(pool, anyItem, count, seed),
        );
      }),
    );
  });

  it('keeps items of a passage together and in its order', () => {
    fc.assert(
      fc.property(pools, fc.nat(40), fc.integer(), (pool, count, seed) => {
        const byId = new Map(pool.map((item) => [item.id, item]));
        const drawn = selectDrill(pool, anyItem, count, seed).map((id) => byId.get(id));
        for (const passage of ['memo', 'letter']) {
          const places = drawn.flatMap((item, index) =>
            item?.passageId === passage ? [{ index, place: item.place }] : [],
          );
          for (const [nth, { index, place }] of places.entries()) {
            if (nth === 0) continue;
            expect(index).toBe((places[nth - 1]?.index ?? NaN) + 1);
            expect(place).toBeGreaterThan(places[nth - 1]?.place ?? NaN);
          }
        }
      }),
    );
  });

  it('may ask one item of a passage without the others', () => {
    const pool = [0, 1, 2].map((place) =>
      aPoolItem({ id: `memo-${place}`, place, passageId: 'memo' }),
    );
    expect(selectDrill(pool, anyItem, 1, 7)).toHaveLength(1);
  });

  it('draws otherwise for another seed', () => {
    const pool = Array.from({ length: 20 }, (_, place) => aPoolItem({ id: `item-${place}` }));
    expect(selectDrill(pool, anyItem, 20, 1)).not.toEqual(selectDrill(pool, anyItem, 20, 2));
  });
});
