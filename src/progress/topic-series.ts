import * as z from 'zod/mini';
import type { SectionKind } from '../bank/taxonomy.ts';
import { AttemptId } from '../exam/attempt.ts';
import { inOrder, insertInOrder, isKeyed } from './attempt-digest.ts';
import type { AttemptDigest } from './attempt-digest.ts';
import { digestTotals } from './digest-totals.ts';

/** How one topic went in one attempt: a point of its trend. */
export const TopicPoint = z.readonly(
  z.strictObject({
    attemptId: AttemptId,
    kind: z.enum(['mock', 'drill']),
    /** Epoch ms. */
    endedAt: z.number(),
    right: z.number(),
    items: z.number(),
  }),
);
export type TopicPoint = z.infer<typeof TopicPoint>;

/** A topic of a section, as in `job-knowledge/economics`. */
export type TopicKey = `${SectionKind}/${string}`;

export const topicKey = (section: SectionKind, topic: string): TopicKey => `${section}/${topic}`;

/** By topic, oldest first. Of sections with a key only: elsewhere nothing is right. */
export type TopicSeries = ReadonlyMap<TopicKey, readonly TopicPoint[]>;

/** The points that one attempt adds. */
export const topicPointsOf = (digest: AttemptDigest): ReadonlyMap<TopicKey, TopicPoint> => {
  const { attemptId, kind, endedAt } = digest;
  return new Map(
    digestTotals([digest])
      .filter(({ section }) => isKeyed(section))
      .flatMap(({ section, topics }) =>
        topics.map(({ topic, counts: { right, items } }): [TopicKey, TopicPoint] => [
          topicKey(section, topic),
          { attemptId, kind, endedAt, right, items },
        ]),
      ),
  );
};

/** A series with one more attempt; one that is in it already is replaced. */
export const addTopicPoint = (
  series: readonly TopicPoint[],
  point: TopicPoint,
): readonly TopicPoint[] =>
  insertInOrder(
    series.filter(({ attemptId }) => attemptId !== point.attemptId),
    point,
  );

/** The series of all topics, from nothing. */
export const rebuildTopicSeries = (digests: readonly AttemptDigest[]): TopicSeries => {
  const series = new Map<TopicKey, TopicPoint[]>();
  for (const digest of inOrder(digests)) {
    for (const [key, point] of topicPointsOf(digest)) {
      const known = series.get(key);
      if (known === undefined) series.set(key, [point]);
      else known.push(point);
    }
  }
  return series;
};
