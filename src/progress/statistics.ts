import type { AttemptDigest } from './attempt-digest.ts';
import { refoldItems } from './fold-items.ts';
import type { ItemRecords } from './fold-items.ts';
import { rebuild } from './progress-totals.ts';
import type { ProgressTotals } from './progress-totals.ts';
import { rebuildTopicSeries } from './topic-series.ts';
import type { TopicSeries } from './topic-series.ts';

/** All that is kept of all attempts together. */
export type Statistics = {
  readonly totals: ProgressTotals;
  readonly topicSeries: TopicSeries;
  readonly items: ItemRecords;
};

/** The statistics of all attempts, whatever order they come in: what folding them one by one as they end comes to. */
export const rebuildStatistics = (digests: readonly AttemptDigest[]): Statistics => ({
  totals: rebuild(digests),
  topicSeries: rebuildTopicSeries(digests),
  items: refoldItems(digests),
});
