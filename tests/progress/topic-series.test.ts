import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addTopicPoint,
  rebuildTopicSeries,
  topicKey,
  topicPointsOf,
} from '../../src/progress/topic-series.ts';
import type { TopicKey, TopicPoint } from '../../src/progress/topic-series.ts';
import { digestLists } from '../support/digest-arbitraries.ts';
import { aDigest, aDigestOf, aSectionDigest, someRight } from '../support/digest-builders.ts';

const government = topicKey('job-knowledge', 'us-government');

describe('the series of a topic', () => {
  test('has a point for each attempt that asked it, oldest first', () => {
    const digests = [aDigestOf(someRight(1, 3), { day: 1 }), aDigestOf(someRight(2, 2))];
    expect(rebuildTopicSeries(digests).get(government)).toMatchObject([
      { attemptId: 'attempt-0', right: 2, items: 2 },
      { attemptId: 'attempt-1', right: 1, items: 3 },
    ]);
  });

  test('is the same with one attempt added at a time, in whatever order', () => {
    fc.assert(
      fc.property(digestLists, (digests) => {
        const series = new Map<TopicKey, readonly TopicPoint[]>();
        for (const digest of digests.toReversed()) {
          for (const [key, point] of topicPointsOf(digest)) {
            series.set(key, addTopicPoint(series.get(key) ?? [], point));
          }
        }
        expect(series).toEqual(rebuildTopicSeries(digests));
      }),
    );
  });

  test('holds an attempt once', () => {
    const point = topicPointsOf(aDigest()).get(government);
    if (point === undefined) throw new Error('a point');
    expect(addTopicPoint([point], point)).toEqual([point]);
  });

  test('is kept of sections with a key only', () => {
    const sections = [aSectionDigest({ section: 'biographic' })];
    expect(topicPointsOf(aDigest({ sections })).size).toBe(0);
  });
});
