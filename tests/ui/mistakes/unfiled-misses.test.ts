import { expect, test } from 'vitest';
import { rebuild } from '../../../src/progress/progress-totals.ts';
import { unfiledMisses } from '../../../src/ui/mistakes/unfiled-misses.ts';
import { aDigestOf, someRight } from '../../support/digest-builders.ts';
import { aMistake } from '../../support/keepsake-builders.ts';

const { series } = rebuild([
  aDigestOf(someRight(1, 4), { day: 0 }),
  aDigestOf(someRight(3, 3), { day: 1 }),
  aDigestOf(someRight(2, 4), { day: 2 }),
]);

test('attempts with misses not filed come the latest first, with how many are left', () => {
  const mistakes = [aMistake({ attemptId: 'attempt-0' })];
  expect(
    unfiledMisses(series, mistakes).map(({ point, unfiled, missed }) => [
      point.attemptId,
      unfiled,
      missed,
    ]),
  ).toEqual([
    ['attempt-2', 2, 2],
    ['attempt-0', 2, 3],
  ]);
});

test('an attempt whose misses are all filed is not listed', () => {
  const filed = [1, 2].map((number) =>
    aMistake({ attemptId: 'attempt-2', itemId: `gov-${number}` }),
  );
  expect(unfiledMisses(series, filed).map(({ point }) => point.attemptId)).toEqual(['attempt-0']);
});
