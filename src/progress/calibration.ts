import type { ItemId } from '../bank/item.ts';
import type { AttemptId } from '../exam/attempt.ts';
import type { Confidence } from '../exam/attempt-event.ts';
import { wilsonInterval } from '../exam/wilson-interval.ts';
import type { Interval } from '../exam/wilson-interval.ts';
import type { MetResponse } from './attempt-digest.ts';

/**
 * The chance of being right that a candidate is taken to state with each level, from 0 to 1. Nobody is asked for a number, so
 * these are a reading of the three words: a guess among four options is right one time in four, sure allows one slip in twenty,
 * and unsure lies in the middle of the two. Shown beside every figure made with them.
 */
const statedChances: Readonly<Record<Confidence, number>> = {
  sure: 0.95,
  unsure: 0.6,
  guess: 0.25,
};

export type CalibrationLevel = {
  readonly confidence: Confidence;
  readonly stated: number;
  /** Answered items at this level. */
  readonly items: number;
  readonly right: number;
  /** From 0 to 1; null where no item has this level. */
  readonly rightShare: number | null;
  /** The 95% Wilson interval of that share. */
  readonly interval: Interval | null;
};

/** An answer to look at again. */
export type MarkedAnswer = { readonly attemptId: AttemptId; readonly itemId: ItemId };

export type Calibration = {
  /** Sure, unsure, guess. */
  readonly levels: readonly CalibrationLevel[];
  /** Answers that were given a level, and have a key. */
  readonly items: number;
  /** From 0 (always right about being right) to 1; null where there are no such answers. */
  readonly brierScore: number | null;
  /** What a candidate scores who states their overall share right every time: above it, the levels tell less than nothing. */
  readonly brierOfShareAlone: number | null;
  /** Said to be guesses, and right. */
  readonly luckyGuesses: readonly MarkedAnswer[];
  /** Said to be sure, and wrong: the knowledge to mend first. */
  readonly confidentMisses: readonly MarkedAnswer[];
};

type Rated = MetResponse & { readonly confidence: Confidence };

/** Blanks are left out: there is no answer to be sure of. */
const isRated = (response: MetResponse): response is Rated =>
  response.confidence !== null && (response.outcome === 'right' || response.outcome === 'wrong');

const marked = (responses: readonly Rated[]): readonly MarkedAnswer[] =>
  responses.map(({ attemptId, itemId }) => ({ attemptId, itemId }));

const levelOf = (
  confidence: Confidence,
  rated: readonly Rated[],
  stated: number,
): CalibrationLevel => {
  const ofLevel = rated.filter((response) => response.confidence === confidence);
  const right = ofLevel.filter(({ outcome }) => outcome === 'right').length;
  return {
    confidence,
    stated,
    items: ofLevel.length,
    right,
    rightShare: ofLevel.length === 0 ? null : right / ofLevel.length,
    interval: wilsonInterval(right, ofLevel.length),
  };
};

/**
 * How well the candidate knows what they know. With f the stated chance of an answer and o = 1 where it was right, else 0:
 *
 *     Brier score = mean of (f − o)²          of the share alone: p(1 − p), p = share right
 *
 * Source: G. W. Brier, “Verification of forecasts expressed in terms of probability”, Monthly Weather Review 78 (1950), 1–3, in
 * the form for two outcomes that is half of his. Means little below some thirty rated answers, and nothing about blanks.
 */
export const calibrate = (responses: readonly MetResponse[]): Calibration => {
  const rated = responses.filter(isRated);
  const items = rated.length;
  const rightShare = rated.filter(({ outcome }) => outcome === 'right').length / items;
  const errors = rated.map(
    ({ confidence, outcome }) => (statedChances[confidence] - (outcome === 'right' ? 1 : 0)) ** 2,
  );
  return {
    levels: (['sure', 'unsure', 'guess'] as const).map((confidence) =>
      levelOf(confidence, rated, statedChances[confidence]),
    ),
    items,
    brierScore: items === 0 ? null : errors.reduce((sum, error) => sum + error, 0) / items,
    brierOfShareAlone: items === 0 ? null : rightShare * (1 - rightShare),
    luckyGuesses: marked(
      rated.filter(({ confidence, outcome }) => confidence === 'guess' && outcome === 'right'),
    ),
    confidentMisses: marked(
      rated.filter(({ confidence, outcome }) => confidence === 'sure' && outcome === 'wrong'),
    ),
  };
};
