import type { AttemptId } from '../../exam/attempt.ts';
import type { KnownQuestion } from './read-question.ts';

/** Why the key is not shown unasked, or not at all; null where it may be. */
export type WhyAsk =
  /** It is asked in an attempt that goes on: its key would spoil the answer. */
  | { readonly why: 'underWay'; readonly attemptId: AttemptId }
  /** Its key would spoil the blind review of a mock exam: it is shown once that is decided. */
  | { readonly why: 'blindReviewOpen'; readonly attemptId: AttemptId }
  /** It was never seen: a question read here is no longer new in a mock exam. */
  | { readonly why: 'new' };

export const whyAsk = ({
  record,
  lastSeen,
  underWay,
  blindReviewOpen,
}: Pick<KnownQuestion, 'record' | 'lastSeen' | 'underWay' | 'blindReviewOpen'>): WhyAsk | null => {
  if (underWay !== undefined) return { why: 'underWay', attemptId: underWay };
  if (blindReviewOpen !== undefined) return { why: 'blindReviewOpen', attemptId: blindReviewOpen };
  return record === undefined && lastSeen === undefined ? { why: 'new' } : null;
};
