import type { ItemId } from '../bank/item.ts';
import type { AttemptId } from '../exam/attempt.ts';
import { everyResponseIn, inOrder, isKeyed, responsesIn } from './attempt-digest.ts';
import type { AttemptDigest, MetResponse } from './attempt-digest.ts';
import { noCounts } from './digest-totals.ts';
import type { AttemptPoint, ProgressTotals } from './progress-totals.ts';
import { removeDigest } from './remove-digest.ts';
import type { StoredSecondAnswers } from './second-answers.ts';

/**
 * A mock exam with questions that have a key is undecided from its end until its candidate has answered questions again or
 * declined to (see blind-review.ts). Until then nothing may tell what was right in it, as the gap between timed and untimed
 * answers means nothing afterwards:
 *
 * - its scores are in no total, trend or comparison; that it was sat, and the time it took, are;
 * - its questions are shown with their key nowhere, and are in no drill and in no review that is due.
 *
 * This is the only place that says so: the stores of statistics ask it, and pages read what they tell.
 */
export type UndecidedMocks = {
  readonly attemptIds: ReadonlySet<AttemptId>;
  /** The questions held back, each with the mock to decide about: the latest that asked it. */
  readonly questions: ReadonlyMap<ItemId, AttemptId>;
};

/** Whether a blind review is decided: finished, or declined. One that was only begun is not. */
export const isDecided = (second: StoredSecondAnswers | undefined): boolean =>
  second !== undefined && second.finishedAt !== null;

const hasKey = ({ section }: MetResponse): boolean => isKeyed(section);

/** Those of these attempts that are undecided: mocks with a question that has a key, of which `decidedIds` are the decided. */
export const undecidedDigests = (
  digests: readonly AttemptDigest[],
  decidedIds: ReadonlySet<string>,
): readonly AttemptDigest[] =>
  digests.filter(
    (digest) =>
      digest.kind === 'mock' &&
      !decidedIds.has(digest.attemptId) &&
      responsesIn(digest).some(hasKey),
  );

/** What is held back for these attempts, which are all that are undecided. */
export const undecidedMocks = (undecided: readonly AttemptDigest[]): UndecidedMocks => ({
  attemptIds: new Set(undecided.map(({ attemptId }) => attemptId)),
  questions: new Map(
    inOrder(undecided).flatMap((digest) =>
      // Unscored ones too: which they are is told by the review only.
      everyResponseIn(digest)
        .filter(hasKey)
        .map(({ itemId }) => [itemId, digest.attemptId] as const),
    ),
  ),
});

const withoutScores = (point: AttemptPoint): AttemptPoint => ({
  ...point,
  sections: point.sections.map(({ section, counts }) => ({
    section,
    counts: isKeyed(section) ? noCounts : counts,
  })),
});

/**
 * The totals as they may be told: without the scores of these attempts, which are all that are undecided. Their points stay in
 * the series, with nothing counted in sections that have a key, and so does the practice of their days.
 */
export const tellableTotals = (
  totals: ProgressTotals,
  undecided: readonly AttemptDigest[],
): ProgressTotals => {
  if (undecided.length === 0) return totals;
  const { mock, drill } = undecided.reduce(removeDigest, totals);
  const { attemptIds } = undecidedMocks(undecided);
  return {
    mock,
    drill,
    days: totals.days,
    series: totals.series.map((point) =>
      attemptIds.has(point.attemptId) ? withoutScores(point) : point,
    ),
  };
};
