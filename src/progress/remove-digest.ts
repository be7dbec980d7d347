import type { AttemptDigest, AttemptKind } from './attempt-digest.ts';
import { digestTotals } from './digest-totals.ts';
import type { Counts, SectionCounts } from './digest-totals.ts';
import type { ProgressTotals, SectionTotals, TopicTotals } from './progress-totals.ts';

const subtract = (one: Counts, other: Counts): Counts => ({
  items: one.items - other.items,
  right: one.right - other.right,
  wrong: one.wrong - other.wrong,
  unanswered: one.unanswered - other.unanswered,
  answered: one.answered - other.answered,
  ms: one.ms - other.ms,
});

/** Without the entries of which no attempt is left. */
const withoutEmpty = <Totals extends TopicTotals>(
  totals: Readonly<Record<string, Totals>>,
): Readonly<Record<string, Totals>> =>
  Object.fromEntries(Object.entries(totals).filter(([, { attempts }]) => attempts > 0));

const removeTopics = (
  totals: SectionTotals['topics'],
  removed: SectionCounts['topics'],
): SectionTotals['topics'] => {
  const result = { ...totals };
  for (const { topic, counts } of removed) {
    const before = result[topic];
    if (before === undefined) continue;
    result[topic] = { attempts: before.attempts - 1, counts: subtract(before.counts, counts) };
  }
  return withoutEmpty(result);
};

const removeSections = (
  totals: ProgressTotals[AttemptKind],
  removed: readonly SectionCounts[],
): ProgressTotals[AttemptKind] => {
  const result = { ...totals };
  for (const { section, counts, topics } of removed) {
    const before = result[section];
    if (before === undefined) continue;
    result[section] = {
      attempts: before.attempts - 1,
      counts: subtract(before.counts, counts),
      topics: removeTopics(before.topics, topics),
    };
  }
  return withoutEmpty(result);
};

const removeDays = (
  days: ProgressTotals['days'],
  { sections }: AttemptDigest,
): ProgressTotals['days'] => {
  const result = { ...days };
  for (const { day, usedMs, awayMs } of sections) {
    result[day] = (result[day] ?? 0) - Math.max(0, usedMs - awayMs);
  }
  return Object.fromEntries(Object.entries(result).filter(([, ms]) => ms > 0));
};

/**
 * The totals as if this attempt had never been: what `addDigest` adds, taken out again. All of it is whole numbers (counts and
 * ms), so nothing is left over. One that is not in them changes nothing.
 */
export const removeDigest = (totals: ProgressTotals, digest: AttemptDigest): ProgressTotals => {
  const { attemptId, kind } = digest;
  if (!totals.series.some((point) => point.attemptId === attemptId)) return totals;
  return {
    ...totals,
    [kind]: removeSections(totals[kind], digestTotals([digest])),
    days: removeDays(totals.days, digest),
    series: totals.series.filter((point) => point.attemptId !== attemptId),
  };
};
