import * as z from 'zod/mini';
import { SectionKindSchema } from '../bank/item.ts';
import { AttemptId } from '../exam/attempt.ts';
import { DigestedAttempt, inOrder, insertInOrder } from './attempt-digest.ts';
import type { AttemptDigest, AttemptKind } from './attempt-digest.ts';
import { addCounts, digestTotals, noCounts } from './digest-totals.ts';
import type { SectionCounts } from './digest-totals.ts';

/**
 * What pages show of all attempts together, small enough to be read as one row: added to as an attempt ends, and rebuilt from
 * all digests where it is missing or an attempt was deleted.
 */

const count = z.number();

const CountsSchema = z.readonly(
  z.strictObject({
    items: count,
    right: count,
    wrong: count,
    unanswered: count,
    answered: count,
    /** On the screen, in ms. */
    ms: count,
  }),
);

/** How many attempts it occurred in, and the counts of its responses. */
const total = { attempts: count, counts: CountsSchema };

const TopicTotals = z.readonly(z.strictObject(total));
export type TopicTotals = z.infer<typeof TopicTotals>;

const SectionTotals = z.readonly(
  z.strictObject({ ...total, topics: z.readonly(z.record(z.string(), TopicTotals)) }),
);
export type SectionTotals = z.infer<typeof SectionTotals>;

/** By section; those that occurred. */
const SectionsTotals = z.readonly(z.record(z.string(), SectionTotals));

/** One attempt as a point of a trend and an entry of a list. How its topics went is in topic-series.ts. */
const AttemptPoint = z.readonly(
  z.strictObject({
    attemptId: AttemptId,
    /** As in the digest: everything but a whole mock exam is a drill. `attempt.kind` tells sections from drills. */
    kind: z.enum(['mock', 'drill']),
    /** Epoch ms. */
    endedAt: z.number(),
    attempt: DigestedAttempt,
    /** Those that ended; one of which nothing was asked has no items. */
    sections: z.readonly(
      z.array(z.readonly(z.strictObject({ section: SectionKindSchema, counts: CountsSchema }))),
    ),
  }),
);
export type AttemptPoint = z.infer<typeof AttemptPoint>;

export const ProgressTotals = z.readonly(
  z.strictObject({
    /** Mocks and drills apart: a drill of one's weak topics says nothing about an exam. */
    mock: SectionsTotals,
    drill: SectionsTotals,
    /** Practice by the candidate's date (2026-11-22), in ms: the sections begun on it, but for pauses and a closed page. */
    days: z.readonly(z.record(z.string(), z.number())),
    /** Oldest first. */
    series: z.readonly(z.array(AttemptPoint)),
  }),
);
export type ProgressTotals = z.infer<typeof ProgressTotals>;

export const noProgress: ProgressTotals = { mock: {}, drill: {}, days: {}, series: [] };

const noTotals: SectionTotals = { attempts: 0, counts: noCounts, topics: {} };

const addTopics = (
  totals: SectionTotals['topics'],
  added: SectionCounts['topics'],
): SectionTotals['topics'] => {
  const result = { ...totals };
  for (const { topic, counts } of added) {
    const { attempts, counts: before } = result[topic] ?? noTotals;
    result[topic] = { attempts: attempts + 1, counts: addCounts(before, counts) };
  }
  return result;
};

const addSections = (
  totals: ProgressTotals[AttemptKind],
  added: readonly SectionCounts[],
): ProgressTotals[AttemptKind] => {
  const result = { ...totals };
  for (const { section, counts, topics } of added) {
    const before = result[section] ?? noTotals;
    result[section] = {
      attempts: before.attempts + 1,
      counts: addCounts(before.counts, counts),
      topics: addTopics(before.topics, topics),
    };
  }
  return result;
};

const addDays = (
  days: ProgressTotals['days'],
  { sections }: AttemptDigest,
): ProgressTotals['days'] => {
  const result = { ...days };
  for (const { day, usedMs, awayMs } of sections) {
    const ms = Math.max(0, usedMs - awayMs);
    // No day without practice, so that taking an attempt out again leaves what was there before.
    if (ms > 0) result[day] = (result[day] ?? 0) + ms;
  }
  return result;
};

/**
 * The totals after one more attempt. The order of attempts does not matter, and one that is in them already changes nothing, so
 * that it may be added again after a crash. An attempt of which no section ended adds nothing.
 */
export const addDigest = (totals: ProgressTotals, digest: AttemptDigest): ProgressTotals => {
  const { attemptId, kind, endedAt, attempt } = digest;
  const isKnown = totals.series.some((point) => point.attemptId === attemptId);
  if (isKnown || digest.sections.length === 0) return totals;
  const sections = digestTotals([digest]);
  const point: AttemptPoint = {
    attemptId,
    kind,
    endedAt,
    attempt,
    sections: sections.map(({ section, counts }) => ({ section, counts })),
  };
  return {
    ...totals,
    [kind]: addSections(totals[kind], sections),
    days: addDays(totals.days, digest),
    series: insertInOrder(totals.series, point),
  };
};

/** The totals of all attempts, from nothing. */
export const rebuild = (digests: readonly AttemptDigest[]): ProgressTotals =>
  inOrder(digests).reduce(addDigest, noProgress);
