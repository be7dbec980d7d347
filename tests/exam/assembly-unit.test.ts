import { expect, test } from 'vitest';
import { rankByExposure } from '../../src/exam/assembly-unit.ts';
import { examStart } from '../support/attempt-builders.ts';
import { choiceItems } from '../support/bank-builders.ts';
import { itemId } from '../support/overrides.ts';

const units = ['a', 'b', 'c'].map((id) => ({
  id,
  topic: 'economics',
  items: choiceItems(id, 2),
  passage: null,
}));

const exposures = (lastSeen: Readonly<Record<string, number>>) => {
  const moments = Object.entries(lastSeen).map(
    ([id, after]) => [itemId(id), examStart + after] as const,
  );
  return rankByExposure(units, new Map(moments)).map(({ exposure }) => exposure);
};

test('units are ranked by when one of their questions was seen last, those never seen first', () => {
  expect(exposures({ 'a-01': 5, 'a-02': 20, 'b-02': 10 })).toEqual([2, 1, 0]);
});

test('no unit counts as never seen where all were seen', () => {
  expect(exposures({ 'a-01': 30, 'b-01': 20, 'c-01': 20 })).toEqual([2, 1, 1]);
});
