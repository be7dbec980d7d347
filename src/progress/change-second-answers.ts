import type { ItemId, OptionId } from '../bank/item.ts';
import type { AttemptId } from '../exam/attempt.ts';
import type { EpochMs } from '../shared/clock.ts';
import type { SecondAnswers } from './blind-review.ts';
import type { StoredSecondAnswers } from './second-answers.ts';

/** A blind review that begins: these questions are answered again. */
export const beginSecondAnswers = (
  attemptId: AttemptId,
  itemIds: readonly ItemId[],
  at: EpochMs,
): StoredSecondAnswers => ({
  attemptId,
  itemIds,
  answers: [],
  startedAt: at,
  finishedAt: null,
  changedAt: at,
});

/** No blind review of this attempt, now or later: its keys are about to be shown. */
export const declineSecondAnswers = (attemptId: AttemptId, at: EpochMs): StoredSecondAnswers => ({
  ...beginSecondAnswers(attemptId, [], at),
  finishedAt: at,
});

/** Another second answer, null to keep the first one after all. Nothing changes once the review is over, nor for other items. */
export const changeSecondAnswer = (
  stored: StoredSecondAnswers,
  itemId: ItemId,
  optionId: OptionId | null,
  at: EpochMs,
): StoredSecondAnswers => {
  if (stored.finishedAt !== null || !stored.itemIds.includes(itemId)) return stored;
  const others = stored.answers.filter(([answered]) => answered !== itemId);
  const answers = optionId === null ? others : [...others, [itemId, optionId] as const];
  return { ...stored, answers, changedAt: at };
};

/** The candidate asks for the keys. One that is over already stays as it was. */
export const finishSecondAnswers = (
  stored: StoredSecondAnswers,
  at: EpochMs,
): StoredSecondAnswers =>
  stored.finishedAt === null ? { ...stored, finishedAt: at, changedAt: at } : stored;

/** What `blindReview` reads. */
export const secondAnswersIn = (stored: StoredSecondAnswers | undefined): SecondAnswers =>
  new Map(stored?.answers);
