import type { SectionKind } from '../bank/taxonomy.ts';
import { isKeyed, responsesIn } from './attempt-digest.ts';
import type { AttemptDigest, MetResponse } from './attempt-digest.ts';
import { differenceInterval } from './difference-interval.ts';
import type { Difference, Share } from './difference-interval.ts';
import { digestTotals } from './digest-totals.ts';
import { mcnemarExact } from './mcnemar-test.ts';

/** Better or worse only where the difference is more than chance (at 5%). */
export type Verdict = 'better' | 'worse' | 'withinChance';

/** Of the questions of one section or topic in both attempts, whichever they were. */
export type ShareComparison = Difference & {
  readonly first: Share;
  readonly second: Share;
  readonly verdict: Verdict;
};

export type SectionComparison = {
  readonly section: SectionKind;
  readonly total: ShareComparison;
  /** Those asked in both. */
  readonly topics: readonly (ShareComparison & { readonly topic: string })[];
};

/** Of the questions that both attempts asked: right once only counts. */
export type SameItems = {
  readonly items: number;
  readonly rightBoth: number;
  /** Right the second time only. */
  readonly gained: number;
  /** Right the first time only. */
  readonly lost: number;
  readonly rightNeither: number;
  /** Of McNemar's exact test, from 0 to 1. */
  readonly p: number;
  readonly verdict: Verdict;
};

export type AttemptComparison = {
  /** Sections with a key that both have. */
  readonly sections: readonly SectionComparison[];
  /** Null where no question is in both. */
  readonly sameItems: SameItems | null;
};

const verdictOn = ({ low, high }: Difference['interval']): Verdict => {
  if (low > 0) return 'better';
  return high < 0 ? 'worse' : 'withinChance';
};

const compareShares = (first: Share, second: Share): readonly ShareComparison[] => {
  const difference = differenceInterval(first, second);
  if (difference === null) return [];
  const shareOf = ({ right, items }: Share): Share => ({ right, items });
  return [
    {
      first: shareOf(first),
      second: shareOf(second),
      ...difference,
      verdict: verdictOn(difference.interval),
    },
  ];
};

const compareSections = (
  first: AttemptDigest,
  second: AttemptDigest,
): readonly SectionComparison[] => {
  const later = new Map(digestTotals([second]).map((totals) => [totals.section, totals]));
  return digestTotals([first]).flatMap(({ section, counts, topics }) => {
    const other = later.get(section);
    if (!isKeyed(section) || other === undefined) return [];
    const otherTopics = new Map(other.topics.map((totals) => [totals.topic, totals.counts]));
    return compareShares(counts, other.counts).map((total) => ({
      section,
      total,
      topics: topics.flatMap(({ topic, counts: ofTopic }) => {
        const otherCounts = otherTopics.get(topic);
        return otherCounts === undefined
          ? []
          : compareShares(ofTopic, otherCounts).map((compared) => ({ topic, ...compared }));
      }),
    }));
  });
};

const keyedIn = (digest: AttemptDigest): readonly MetResponse[] =>
  responsesIn(digest).filter(({ section }) => isKeyed(section));

const compareSameItems = (first: AttemptDigest, second: AttemptDigest): SameItems | null => {
  const before = new Map(keyedIn(first).map(({ itemId, outcome }) => [itemId, outcome]));
  const counts = { rightBoth: 0, gained: 0, lost: 0, rightNeither: 0 };
  for (const { itemId, outcome } of keyedIn(second)) {
    const earlier = before.get(itemId);
    if (earlier === undefined) continue;
    if (outcome === 'right') counts[earlier === 'right' ? 'rightBoth' : 'gained'] += 1;
    else counts[earlier === 'right' ? 'lost' : 'rightNeither'] += 1;
  }
  const { rightBoth, gained, lost, rightNeither } = counts;
  const items = rightBoth + gained + lost + rightNeither;
  if (items === 0) return null;
  const p = mcnemarExact(gained, lost);
  const changed = gained > lost ? 'better' : 'worse';
  return { items, ...counts, p, verdict: p < 0.05 ? changed : 'withinChance' };
};

/**
 * The second attempt against the first. An unanswered question is not right. Of twenty topics compared, one is expected to
 * differ by chance alone: a section's verdict weighs more than a topic's. The same questions are mostly right the second time
 * because they were reviewed: that shows what was learned of them, not of the subject.
 */
export const compareAttempts = (
  first: AttemptDigest,
  second: AttemptDigest,
): AttemptComparison => ({
  sections: compareSections(first, second),
  sameItems: compareSameItems(first, second),
});
