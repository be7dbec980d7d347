import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { topicStrengths, weakestTopics } from '../../src/progress/topic-strength.ts';
import type { TopicScore, TopicStrength } from '../../src/progress/topic-strength.ts';

const score = (topic: string, right: number, items: number): TopicScore => ({
  topic,
  right,
  items,
});

/** One topic beside another that makes up the rest of a section. */
const beside = (tried: TopicScore, rest: TopicScore): TopicStrength => {
  const found = topicStrengths([tried, rest]).topics.find(({ topic }) => topic === tried.topic);
  if (found === undefined) throw new Error('the topic is there');
  return found;
};

const scores: fc.Arbitrary<readonly TopicScore[]> = fc.array(
  fc
    .integer({ min: 0, max: 60 })
    .chain((items) => fc.tuple(fc.integer({ min: 0, max: items }), fc.constant(items)))
    .map(([right, items]) => score(`topic-${right}-${items}`, right, items)),
  { minLength: 1, maxLength: 8 },
);

describe('the strength of a topic', () => {
  it('is drawn toward the mean of the section', () => {
    // m = 70/100; Beta(7 + 0, 3 + 2): mean 7/12.
    const { estimate, interval } = beside(score('new', 0, 2), score('rest', 70, 98));
    expect(estimate).toBeCloseTo(7 / 12, 12);
    // Quantiles of Beta(7, 5) by SciPy 1.17.1, scipy.stats.beta.ppf.
    expect(interval.low).toBeCloseTo(0.307905, 5);
    expect(interval.high).toBeCloseTo(0.832512, 5);
  });

  it('is not weak for two wrong answers, and is for many', () => {
    const rest = score('rest', 70, 98);
    expect(beside(score('new', 0, 2), rest).standing).toBe('unclear');
    expect(beside(score('new', 2, 12), rest).standing).toBe('weak');
    expect(beside(score('new', 30, 30), rest).standing).toBe('strong');
  });

  it('is never called on fewer than five questions, however good the others are', () => {
    expect(beside(score('new', 0, 4), score('rest', 1000, 1000)).standing).toBe('unclear');
    expect(beside(score('new', 0, 5), score('rest', 1000, 1000)).standing).toBe('weak');
  });

  it('comes, among those as strong, the earlier the more questions it was asked', () => {
    const { topics } = topicStrengths([score('few', 1, 2), score('many', 5, 10)]);
    expect(topics.map(({ topic }) => topic)).toEqual(['many', 'few']);
  });

  it('is drawn toward one half before anything was asked', () => {
    expect(topicStrengths([score('new', 0, 0)])).toMatchObject({ share: 0.5, mean: 0.5 });
  });

  it('lies between what was seen and the mean, inside its interval', () => {
    fc.assert(
      fc.property(scores, (given) => {
        const { mean, topics } = topicStrengths(given);
        for (const { items, right, estimate, interval } of topics) {
          const seen = items === 0 ? mean : right / items;
          expect(estimate).toBeGreaterThanOrEqual(Math.min(seen, mean) - 1e-12);
          expect(estimate).toBeLessThanOrEqual(Math.max(seen, mean) + 1e-12);
          expect(interval.low).toBeLessThan(interval.high);
          expect(interval.low).toBeLessThanOrEqual(estimate);
          expect(interval.high).toBeGreaterThanOrEqual(estimate);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('is the mirror image for wrong answers', () => {
    fc.assert(
      fc.property(scores, (given) => {
        const mirrored = given.map(({ topic, right, items }) => score(topic, items - right, items));
        const wrong = topicStrengths(mirrored);
        const highs = new Map(wrong.topics.map(({ topic, interval }) => [topic, interval.high]));
        for (const { topic, interval } of topicStrengths(given).topics) {
          expect(interval.low).toBeCloseTo(1 - (highs.get(topic) ?? NaN), 8);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('is listed weakest first', () => {
    fc.assert(
      fc.property(scores, (given) => {
        const estimates = topicStrengths(given).topics.map(({ estimate }) => estimate);
        expect(estimates).toEqual(estimates.toSorted((one, other) => one - other));
      }),
      { numRuns: 30 },
    );
  });
});

describe('the weakest topics', () => {
  it('are those below the mean that were asked often enough', () => {
    const strengths = topicStrengths([
      score('twice', 0, 2),
      score('low', 3, 10),
      score('lower', 1, 10),
      score('high', 28, 30),
    ]);
    expect(weakestTopics(strengths, 2)).toEqual(['lower', 'low']);
    expect(weakestTopics(strengths, 1)).toEqual(['lower']);
  });

  it('may be one that was asked just often enough', () => {
    const strengths = topicStrengths([score('five', 1, 5), score('high', 28, 30)]);
    expect(weakestTopics(strengths, 2)).toEqual(['five']);
  });

  it.each([0, 10])('are none where all topics are alike: %i of 10 right', (right) => {
    const strengths = topicStrengths([score('one', right, 10), score('other', right, 10)]);
    expect(strengths.share).toBe(right / 10);
    expect(weakestTopics(strengths, 2)).toEqual([]);
  });

  it('are none before anything was asked', () => {
    expect(weakestTopics(topicStrengths([score('new', 0, 0)]), 2)).toEqual([]);
  });
});
