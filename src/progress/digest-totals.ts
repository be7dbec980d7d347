import type { SectionKind } from '../bank/taxonomy.ts';
import { groupBy } from '../exam/group-by.ts';
import type { AttemptDigest, DigestOutcome, DigestResponse } from './attempt-digest.ts';

/** Counts of responses: `right + wrong + unanswered + answered = items`; `ms` is their time on the screen. */
export type Counts = Readonly<Record<DigestOutcome | 'items' | 'ms', number>>;

export const noCounts: Counts = {
  items: 0,
  right: 0,
  wrong: 0,
  unanswered: 0,
  answered: 0,
  ms: 0,
};

export const addCounts = (one: Counts, other: Counts): Counts => ({
  items: one.items + other.items,
  right: one.right + other.right,
  wrong: one.wrong + other.wrong,
  unanswered: one.unanswered + other.unanswered,
  answered: one.answered + other.answered,
  ms: one.ms + other.ms,
});

const countResponses = (responses: readonly Pick<DigestResponse, 'outcome' | 'ms'>[]): Counts => {
  const counts = { ...noCounts };
  for (const { outcome, ms } of responses) {
    counts.items += 1;
    counts[outcome] += 1;
    counts.ms += ms;
  }
  return counts;
};

export type TopicCounts = { readonly topic: string; readonly counts: Counts };
export type SectionCounts = {
  readonly section: SectionKind;
  readonly counts: Counts;
  /** Those that occur, in the order in which they do. */
  readonly topics: readonly TopicCounts[];
};

/** Counts by section and topic over any number of attempts. */
export const digestTotals = (digests: readonly AttemptDigest[]): readonly SectionCounts[] =>
  [
    ...groupBy(
      digests.flatMap((digest) => digest.sections),
      ({ section }) => section,
    ),
  ].map(([section, sections]) => {
    const responses = sections.flatMap((ended) => ended.responses);
    return {
      section,
      counts: countResponses(responses),
      topics: [...groupBy(responses, ({ topic }) => topic)].map(([topic, ofTopic]) => ({
        topic,
        counts: countResponses(ofTopic),
      })),
    };
  });
