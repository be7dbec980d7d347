import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rebuild } from '../../src/progress/progress-totals.ts';
import {
  tellableTotals,
  undecidedDigests,
  undecidedMocks,
} from '../../src/progress/undecided-mocks.ts';
import { digestLists } from '../support/digest-arbitraries.ts';
import { aDigest, aDigestOf, aResponse, aSectionDigest } from '../support/digest-builders.ts';

const none: ReadonlySet<string> = new Set();
const mock = aDigest({ attemptId: 'mock', kind: 'mock' });

test('a mock exam is undecided until its blind review is; a drill never is', () => {
  const digests = [mock, aDigest({ attemptId: 'drill' })];
  expect(undecidedDigests(digests, none)).toEqual([mock]);
  expect(undecidedDigests(digests, new Set(['mock']))).toEqual([]);
});

test('a mock without a question that has a key has nothing to decide', () => {
  const sections = [aSectionDigest({ section: 'biographic' }), aSectionDigest({ responses: [] })];
  expect(undecidedDigests([aDigest({ kind: 'mock', sections })], none)).toEqual([]);
});

test('a question that several undecided mocks asked waits for the latest of them', () => {
  const earlier = aDigestOf([aResponse()], { attemptId: 'earlier', kind: 'mock' });
  const later = aDigestOf([aResponse()], { attemptId: 'later', kind: 'mock', day: 1 });
  expect(undecidedMocks([later, earlier]).questions).toEqual(new Map([['gov-1', 'later']]));
});

test('a question that was mixed in unscored is held back too: only the review tells which they are', () => {
  const unscored = [aResponse({ itemId: 'gov-2' })];
  const digest = aDigest({ kind: 'mock', sections: [aSectionDigest({ unscored })] });
  expect([...undecidedMocks([digest]).questions.keys()]).toEqual(['gov-1', 'gov-2']);
});

test('questions without a key are not held back', () => {
  const sections = [
    aSectionDigest({ section: 'biographic' }),
    aSectionDigest({ section: 'essay' }),
  ];
  expect(undecidedMocks([aDigest({ kind: 'mock', sections })]).questions.size).toBe(0);
});

test('totals that may be told are those of the other attempts, with every day and every attempt', () => {
  fc.assert(
    fc.property(digestLists, fc.func(fc.boolean()), (digests, isOver) => {
      const decided = new Set(
        digests.filter(({ attemptId }) => isOver(attemptId)).map(({ attemptId }) => attemptId),
      );
      const undecided = undecidedDigests(digests, decided);
      const all = rebuild(digests);
      const told = tellableTotals(all, undecided);
      const others = rebuild(digests.filter((digest) => !undecided.includes(digest)));
      expect(told.mock).toEqual(others.mock);
      expect(told.drill).toEqual(others.drill);
      expect(told.days).toEqual(all.days);
      expect(told.series.map(({ attemptId }) => attemptId)).toEqual(
        all.series.map(({ attemptId }) => attemptId),
      );
    }),
  );
});

test('the point of an undecided mock tells what was sat, and no score', () => {
  const sections = [aSectionDigest(), aSectionDigest({ section: 'biographic' })];
  const digest = aDigest({ kind: 'mock', sections });
  const [point] = tellableTotals(rebuild([digest]), [digest]).series;
  expect(point?.sections).toMatchObject([
    { section: 'job-knowledge', counts: { items: 0, right: 0 } },
    { section: 'biographic', counts: { items: 1 } },
  ]);
});
