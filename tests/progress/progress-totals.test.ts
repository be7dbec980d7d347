import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestTotals } from '../../src/progress/digest-totals.ts';
import {
  addDigest,
  noProgress,
  ProgressTotals,
  rebuild,
} from '../../src/progress/progress-totals.ts';
import { minutes, seconds } from '../support/attempt-builders.ts';
import { digestLists } from '../support/digest-arbitraries.ts';
import {
  aDigest,
  aDigestOf,
  aResponse,
  aSectionDigest,
  someRight,
} from '../support/digest-builders.ts';

const shuffledLists = digestLists.chain((digests) =>
  fc.tuple(fc.constant(digests), fc.shuffledSubarray([...digests], { minLength: digests.length })),
);

describe('the totals over all attempts', () => {
  it('add up items, time and attempts by section and topic', () => {
    const economics = aResponse({ itemId: 'econ-1', topic: 'economics', ms: seconds(30) });
    const totals = rebuild([
      aDigestOf([...someRight(1, 2), economics]),
      aDigestOf(someRight(1, 1), { day: 1 }),
    ]);
    const section = totals.drill['job-knowledge'];
    expect(section).toMatchObject({
      attempts: 2,
      counts: { items: 4, right: 3, wrong: 1, unanswered: 0, ms: seconds(90) },
    });
    expect(section?.topics).toMatchObject({
      'us-government': { attempts: 2, counts: { items: 3, right: 2 } },
      economics: { attempts: 1, counts: { items: 1, right: 1, ms: seconds(30) } },
    });
    expect(totals.mock).toEqual({});
    expect(totals.series.map(({ attemptId }) => attemptId)).toEqual(['attempt-0', 'attempt-1']);
  });

  it('give each day the time practiced, without what the page was closed', () => {
    const sections = [
      aSectionDigest({ day: '2026-11-22', usedMs: minutes(40), awayMs: minutes(10) }),
      aSectionDigest({ day: '2026-11-23', usedMs: minutes(50) }),
    ];
    const later = aDigest({ attemptId: 'later', sections: sections.slice(1) });
    expect(rebuild([aDigest({ sections }), later]).days).toEqual({
      '2026-11-22': minutes(30),
      '2026-11-23': minutes(100),
    });
  });

  it('agree, added to one attempt at a time in any order, with those rebuilt from all', () => {
    fc.assert(
      fc.property(shuffledLists, ([digests, shuffled]) => {
        expect(shuffled.reduce(addDigest, noProgress)).toEqual(rebuild(digests));
      }),
    );
  });

  it('agree with the responses counted at once', () => {
    fc.assert(
      fc.property(digestLists, (digests) => {
        const totals = rebuild(digests);
        for (const kind of ['mock', 'drill'] as const) {
          const ofKind = digests.filter((digest) => digest.kind === kind);
          for (const { section, counts, topics } of digestTotals(ofKind)) {
            expect(totals[kind][section]?.counts).toEqual(counts);
            for (const { topic, counts: ofTopic } of topics) {
              expect(totals[kind][section]?.topics[topic]?.counts).toEqual(ofTopic);
            }
          }
        }
      }),
    );
  });

  it('count an attempt once, however often it is added', () => {
    const totals = rebuild([aDigest()]);
    expect(addDigest(totals, aDigest())).toBe(totals);
  });

  it('leave out an attempt of which nothing ended', () => {
    expect(rebuild([aDigest({ sections: [] })])).toEqual(noProgress);
  });

  it('can be stored and read back', () => {
    fc.assert(
      fc.property(digestLists, (digests) => {
        const totals = rebuild(digests);
        expect(ProgressTotals.parse(JSON.parse(JSON.stringify(totals)))).toEqual(totals);
      }),
      { numRuns: 20 },
    );
  });

  it('take another attempt in less than 20 ms after 1,000 of 200 questions', () => {
    const responses = someRight(120, 200);
    const totals = rebuild(Array.from({ length: 1000 }, (_, day) => aDigestOf(responses, { day })));
    const another = aDigestOf(responses, { day: 1000 });
    const times = Array.from({ length: 10 }, () => {
      const start = performance.now();
      expect(addDigest(totals, another).series).toHaveLength(1001);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(20);
  });
});
