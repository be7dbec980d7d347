import { expect, test } from 'vitest';
import { drawSingles } from '../../src/exam/draw-singles.ts';
import { createRandom } from '../../src/shared/random.ts';
import { aChoiceItem } from '../support/item-builders.ts';

const unitOf = (...difficulties: readonly (1 | 2 | 3)[]) => ({
  id: difficulties.join('-'),
  topic: 'economics',
  items: difficulties.map((difficulty) => aChoiceItem({ difficulty })),
  passage: null,
});

const single = (exposure: number) => (difficulty: 1 | 2 | 3) => ({
  exposure,
  unit: unitOf(difficulty),
});

const difficultiesFrom = (...request: Parameters<typeof drawSingles>) =>
  drawSingles(...request)
    .flatMap(({ items }) => items.map((item) => (item.kind === 'choice' ? item.difficulty : 0)))
    .toSorted((a, b) => a - b);

test('singles make up for the difficulties of the sets that were taken', () => {
  const singles = ([1, 1, 2, 2, 3, 3] as const).map(single(0));
  for (let seed = 0; seed < 20; seed += 1) {
    const drawn = difficultiesFrom(singles, 2, [unitOf(1, 2)], 4, createRandom(seed));
    expect(drawn).toEqual([2, 3]);
  }
});

test('singles seen before make up for the difficulties of those never seen', () => {
  const singles = [
    ...([1, 2] as const).map(single(0)),
    ...([1, 1, 2, 2, 3, 3] as const).map(single(1)),
  ];
  for (let seed = 0; seed < 20; seed += 1) {
    expect(difficultiesFrom(singles, 4, [], 4, createRandom(seed))).toEqual([1, 2, 2, 3]);
  }
});
