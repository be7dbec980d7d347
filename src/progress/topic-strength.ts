import type { Interval } from '../exam/wilson-interval.ts';
import { betaQuantile } from './beta-distribution.ts';

export type TopicScore = {
  readonly topic: string;
  readonly items: number;
  readonly right: number;
};

/**
 * `weak`: the interval lies wholly below the section's mean, over enough questions; `strong`: wholly above. Most topics are
 * `unclear`, and should be called so.
 */
export type Standing = 'strong' | 'weak' | 'unclear';

/** Shares from 0 to 1. */
export type TopicStrength = TopicScore & {
  /** The share right, drawn toward the section's mean. */
  readonly estimate: number;
  /** Holds the topic's true share with a chance of 95%, given the prior. */
  readonly interval: Interval;
  readonly standing: Standing;
};

export type SectionStrengths = {
  /** The section's share right; 1/2 where nothing was asked. */
  readonly share: number;
  /** What the topics are drawn toward: that share, kept within 0.05 and 0.95. */
  readonly mean: number;
  /** The weakest first, by estimate; those asked more come first among equals. */
  readonly topics: readonly TopicStrength[];
};

/** As if each topic had been asked this many questions before, with the section's mean right. */
export const priorItems = 10;

/** Below this many questions a topic is called neither strong nor weak, whatever the interval says. */
export const leastItems = 5;

const standingOf = (items: number, { low, high }: Interval, mean: number): Standing => {
  if (items < leastItems) return 'unclear';
  if (high < mean) return 'weak';
  return low > mean ? 'strong' : 'unclear';
};

/**
 * How strong each topic of one section is. Beta-binomial: with k of n right in a topic, m the section's mean and s the
 * strength of the prior (in questions),
 *
 *     m = K/N, kept within 0.05 and 0.95          K of N right in all topics; beyond, the prior would be all but certain
 *     share | k, n ~ Beta(m·s + k, (1 − m)·s + n − k)
 *     estimate = (m·s + k) / (s + n)              interval: its 2.5% and 97.5% quantiles
 *
 * so that two questions move a topic little and fifty carry it alone. The strength is fixed, not fitted by the method of
 * moments: one candidate's eight topics of a few questions each make that estimate negative or huge as often as useful. Ten
 * is what a spread between topics of about ± 0.14 (one standard deviation, at m = 0.7) comes to.
 * Source: A. Gelman et al., Bayesian Data Analysis (3rd ed., 2013), sections 2.4 and 5.3.
 *
 * Means nothing where the questions were picked by topic or by earlier misses in some topics only: then the mean is of the
 * picking. Items that are not right or wrong must be left out by the caller.
 */
export const topicStrengths = (scores: readonly TopicScore[]): SectionStrengths => {
  const items = scores.reduce((sum, score) => sum + score.items, 0);
  const right = scores.reduce((sum, score) => sum + score.right, 0);
  const share = items === 0 ? 0.5 : right / items;
  const mean = Math.min(0.95, Math.max(0.05, share));
  const topics = scores.map((score): TopicStrength => {
    const a = mean * priorItems + score.right;
    const b = (1 - mean) * priorItems + score.items - score.right;
    const interval = { low: betaQuantile(0.025, a, b), high: betaQuantile(0.975, a, b) };
    return {
      ...score,
      estimate: a / (a + b),
      interval,
      standing: standingOf(score.items, interval, mean),
    };
  });
  return {
    share,
    mean,
    topics: topics.toSorted(
      (one, other) => one.estimate - other.estimate || other.items - one.items,
    ),
  };
};

/** Whether less of a topic was right than of its section. Where all are alike, as where nothing was right, none is. */
export const isBelow = ({ items, right }: TopicScore, share: number): boolean =>
  right / items < share;

/** The topics to practice first: at most `count`, asked often enough, with less right than in the section; not all of them are `weak`. */
export const weakestTopics = (
  { share, topics }: SectionStrengths,
  count: number,
): readonly string[] =>
  topics
    .filter((topic) => topic.items >= leastItems && isBelow(topic, share))
    .slice(0, count)
    .map(({ topic }) => topic);
