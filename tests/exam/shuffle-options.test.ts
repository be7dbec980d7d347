import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/bank/item.ts';
import { shuffleOptions } from '../../src/exam/shuffle-options.ts';
import { createRandom } from '../../src/shared/random.ts';
import { seeds } from '../support/bank-arbitraries.ts';
import { aChoiceItem, aChoiceOption, aScaleItem } from '../support/item-builders.ts';

const shownOrder = (item: Item, seed: number): readonly string[] => {
  const shown = shuffleOptions(item, createRandom(seed));
  return 'options' in shown ? shown.options.map(({ id }) => id) : [];
};

const manySeeds = Array.from({ length: 200 }, (_, seed) => seed);

describe('shuffleOptions', () => {
  it('keeps every option with its rationale, and the key', () => {
    const item = aChoiceItem();
    fc.assert(
      fc.property(seeds, (seed) => {
        const shown = shuffleOptions(item, createRandom(seed));
        expect({ ...shown, options: [] }).toEqual({ ...item, options: [] });
        expect(
          'options' in shown && shown.options.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
        ).toEqual(item.options);
      }),
    );
  });

  it('brings the key to every place', () => {
    const places = new Set(manySeeds.map((seed) => shownOrder(aChoiceItem(), seed).indexOf('b')));
    expect(places).toEqual(new Set([0, 1, 2, 3]));
  });

  it('leaves a fixed order and a scale as they were written', () => {
    for (const item of [aChoiceItem({ fixedOrder: true }), aScaleItem()]) {
      const written = item.options.map(({ id }) => id);
      for (const seed of manySeeds) expect(shownOrder(item, seed)).toEqual(written);
    }
  });

  it('shows NO CHANGE first and shuffles the others, wherever it was written', () => {
    const options = ['a', 'b', 'c', 'd'].map((id) =>
      aChoiceOption({ id, ...(id === 'c' ? { html: 'NO CHANGE' } : {}) }),
    );
    const orders = manySeeds.map((seed) => shownOrder(aChoiceItem({ options }), seed).join(''));
    expect(new Set(orders)).toEqual(new Set(['cabd', 'cadb', 'cbad', 'cbda', 'cdab', 'cdba']));
  });

  it('does not take an option that merely speaks of no change for NO CHANGE', () => {
    const options = ['a', 'b', 'c', 'd'].map((id) =>
      aChoiceOption({ id, ...(id === 'c' ? { html: 'No change in policy' } : {}) }),
    );
    const firsts = manySeeds.map((seed) => shownOrder(aChoiceItem({ options }), seed)[0]);
    expect(new Set(firsts).size).toBe(4);
  });
});
