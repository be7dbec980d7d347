import { fsrs, Rating } from 'ts-fsrs';
import type { Grade } from 'ts-fsrs';
import * as z from 'zod/mini';
import type { EpochMs } from '../shared/clock.ts';
import { isSlow, isUnsure, wasMet } from './attempt-digest.ts';
import type { MetResponse } from './attempt-digest.ts';
import { daysLater } from './days-later.ts';
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
  }),
);
export type ReviewCard = z.infer<typeof ReviewCard>;

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

const dayMs = 86_400_000;

/** Whole days by the calendar of UTC, as ts-fsrs counts them: the same on every device. */
const daysBetween = (earlier: EpochMs, later: EpochMs): number =>
  Math.floor(later / dayMs) - Math.floor(earlier / dayMs);

type Memory = Pick<ReviewCard, 'stability' | 'difficulty'>;

/** Before the first review; ts-fsrs knows it by its zeros. */
const noMemory: Memory = { stability: 0, difficulty: 0 };

/**
 * The days until the next review. As the long-term scheduler of ts-fsrs has it, a better grade never comes back sooner:
 *
 *     again' = min(again, hard)    hard' = max(hard, again' + 1)    good' = max(good, hard' + 1)
 */
const daysUntilNext = (stabilityAfter: (grade: Grade) => number, grade: Grade): number => {
  const days = (of: Grade): number => scheduler.next_interval(stabilityAfter(of), 0);
  const hard = days(Rating.Hard);
  const again = Math.min(days(Rating.Again), hard);
  if (grade === Rating.Again) return again;
  const atLeastHard = Math.max(hard, again + 1);
  return grade === Rating.Hard ? atLeastHard : Math.max(days(grade), atLeastHard + 1);
};

/**
 * A card after one more review. By the algorithm's functions, not by `scheduler.next`: that makes some twenty objects with
 * dates for all four grades, and 200,000 reviews take more than a second with it.
 */
const review = (card: ReviewCard | null, at: EpochMs, grade: Grade): ReviewCard => {
  // Attempts may overlap in time; memory cannot be reviewed before its last review.
  const lastReview = Math.max(at, card?.lastReview ?? at);
  const memory = card ?? noMemory;
  const elapsed = card === null ? 0 : daysBetween(card.lastReview, lastReview);
  const memoryAfter = (of: Grade): Memory => scheduler.next_state(memory, elapsed, of);
  const { stability, difficulty } = memoryAfter(grade);
  const scheduledDays = daysUntilNext(
    (of) => (of === grade ? stability : memoryAfter(of).stability),
    grade,
  );
  return {
    // By the candidate's calendar: 24 hours after a late evening are the day after tomorrow where clocks are set forward.
    due: daysLater(lastReview, scheduledDays),
    lastReview,
    stability,
    difficulty,
    scheduledDays,
    reviews: (card?.reviews ?? 0) + 1,
    lapses: (card?.lapses ?? 0) + (card !== null && grade === Rating.Again ? 1 : 0),
  };
};

/** A card after one more response, later than all that are in it; null where the item is in no schedule. */
export const afterResponse = (
  card: ReviewCard | null,
  response: MetResponse,
): ReviewCard | null => {
  const grade = gradeOf(response);
  return grade === null ? card : review(card, response.at, grade);
};

/** Whether an item is to be reviewed by a moment: now, or the end of the candidate's day. Without a card it is in no schedule. */
export const isDue = (card: ReviewCard | null | undefined, until: EpochMs): boolean =>
  card !== null && card !== undefined && card.due <= until;
