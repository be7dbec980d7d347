import { fsrs, Rating } from 'ts-fsrs';
import type { Grade } from 'ts-fsrs';
import * as z from 'zod/mini';
import type { ItemId } from '../bank/item.ts';
import type { EpochMs } from '../shared/clock.ts';
import { inOrder, isSlow, isUnsure, responsesIn, wasMet } from './attempt-digest.ts';
import type { AttemptDigest, MetResponse } from './attempt-digest.ts';
import { isMissed } from './item-history.ts';

/**
 * Spaced review by FSRS-6 (Free Spaced Repetition Scheduler) as ts-fsrs implements it, with its default weights: each item has
 * a stability (days until it would be recalled with a chance of 90%) and a difficulty (1 to 10), and is due when its chance of
 * recall has fallen to 90%. Source: https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm
 *
 * The weights were fitted to flashcards, where an answer is recalled, not recognized among four options: the days are a
 * sensible order and rhythm, not a measured memory.
 */
const scheduler = fsrs({
  // The same log gives the same day on every device.
  enable_fuzz: false,
  // Without steps of minutes: a drill is over before they would be, so a miss comes back the next day.
  enable_short_term: false,
});

/** Where an item stands in its reviews. Moments in epoch ms. */
export const ReviewCard = z.readonly(
  z.strictObject({
    due: z.number(),
    lastReview: z.number(),
    /** Days. */
    stability: z.number(),
    /** 1 (easy) to 10. */
    difficulty: z.number(),
    /** The interval given last, in days. */
    scheduledDays: z.number(),
    reviews: z.number(),
    lapses: z.number(),
    /** As ts-fsrs numbers its states. */
    state: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
  }),
);
export type ReviewCard = z.infer<typeof ReviewCard>;

export type ReviewSchedule = ReadonlyMap<ItemId, ReviewCard>;

/**
 * What an answer says about memory, null: nothing. Never Easy, as one in four guesses is right. A mock exam schedules only
 * what was missed in it; an item that never came onto the screen was not missed but not reached.
 */
export const gradeOf = (response: MetResponse): Grade | null => {
  if (!wasMet(response)) return null;
  if (isMissed(response)) return Rating.Again;
  if (response.kind === 'mock' || response.outcome !== 'right') return null;
  return isUnsure(response) || isSlow(response) ? Rating.Hard : Rating.Good;
};

const newCard = (at: EpochMs): ReviewCard => ({
  due: at,
  lastReview: at,
  stability: 0,
  difficulty: 0,
  scheduledDays: 0,
  reviews: 0,
  lapses: 0,
  state: 0,
});

const review = (card: ReviewCard, at: EpochMs, grade: Grade): ReviewCard => {
  const { card: next } = scheduler.next(
    {
      due: card.due,
      last_review: card.reviews === 0 ? null : card.lastReview,
      stability: card.stability,
      difficulty: card.difficulty,
      scheduled_days: card.scheduledDays,
      reps: card.reviews,
      lapses: card.lapses,
      state: card.state,
      learning_steps: 0,
      // Required by the type until version 6, and not read.
      elapsed_days: 0,
    },
    // Attempts may overlap in time; memory cannot be reviewed before its last review.
    Math.max(at, card.lastReview),
    grade,
  );
  return {
    due: next.due.getTime(),
    lastReview: Math.max(at, card.lastReview),
    stability: next.stability,
    difficulty: next.difficulty,
    scheduledDays: next.scheduled_days,
    reviews: next.reps,
    lapses: next.lapses,
    state: next.state,
  };
};

/** The schedule after these attempts too, in the order given; each may be folded in once only. */
export const foldReviews = (
  schedule: ReviewSchedule,
  digests: readonly AttemptDigest[],
): ReviewSchedule => {
  const result = new Map(schedule);
  for (const digest of digests) {
    for (const response of responsesIn(digest)) {
      const grade = gradeOf(response);
      if (grade === null) continue;
      const card = result.get(response.itemId) ?? newCard(response.at);
      result.set(response.itemId, review(card, response.at, grade));
    }
  }
  return result;
};

/** The schedule of all attempts, whatever order they come in. */
export const rebuildSchedule = (digests: readonly AttemptDigest[]): ReviewSchedule =>
  foldReviews(new Map(), inOrder(digests));

/** When an item is due next; null where it is in no schedule. */
export const nextDue = (schedule: ReviewSchedule, itemId: ItemId): EpochMs | null =>
  schedule.get(itemId)?.due ?? null;

export const isDue = (card: ReviewCard | undefined, until: EpochMs): boolean =>
  card !== undefined && card.due <= until;

/** What is due by a moment (now, or the end of the candidate's day), the longest overdue first. */
export const dueItems = (schedule: ReviewSchedule, until: EpochMs): readonly ItemId[] =>
  [...schedule]
    .filter(([, card]) => isDue(card, until))
    .toSorted(
      ([one, { due }], [other, { due: otherDue }]) => due - otherDue || (one < other ? -1 : 1),
    )
    .map(([itemId]) => itemId);
