import { expect, test } from 'vitest';
import { distanceFromAim } from '../../src/exam/difficulty-spread.ts';
import { aChoiceItem } from '../support/item-builders.ts';

const unitOf = (...difficulties: readonly (1 | 2 | 3)[]) => ({
  id: 'unit',
  topic: 'economics',
  items: difficulties.map((difficulty) => aChoiceItem({ difficulty })),
  passage: null,
});

test.each([
  [[1, 2, 2, 3], 0],
  [[2, 2, 2, 3], 2],
  [[1, 2, 2, 2], 2],
  [[1, 1, 1, 1], 6],
  [[3, 3, 3, 3], 6],
] as const)('%j of four are %i from a quarter easy, half medium, a quarter hard', (drawn, away) => {
  expect(distanceFromAim([unitOf(...drawn)], 4)).toBe(away);
});
