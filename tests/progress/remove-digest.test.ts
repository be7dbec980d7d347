import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noProgress, rebuild } from '../../src/progress/progress-totals.ts';
import { removeDigest } from '../../src/progress/remove-digest.ts';
import { digestLists } from '../support/digest-arbitraries.ts';
import { aDigest, aSectionDigest } from '../support/digest-builders.ts';

test('the totals without an attempt are those of all the others', () => {
  fc.assert(
    fc.property(digestLists, fc.nat(), (digests, seed) => {
      fc.pre(digests.length > 0);
      const removed = seed % digests.length;
      const others = digests.filter((_, index) => index !== removed);
      expect(removeDigest(rebuild(digests), digests[removed]!)).toEqual(rebuild(others));
    }),
  );
});

test('nothing is left of the only attempt', () => {
  expect(removeDigest(rebuild([aDigest()]), aDigest())).toEqual(noProgress);
});

test('a day on which no time was spent is on no calendar', () => {
  const sections = [aSectionDigest({ usedMs: 5, awayMs: 5 })];
  expect(rebuild([aDigest({ sections })]).days).toEqual({});
});

test('an attempt that is not in them changes nothing', () => {
  const totals = rebuild([aDigest()]);
  expect(removeDigest(totals, aDigest({ attemptId: 'other' }))).toBe(totals);
});
