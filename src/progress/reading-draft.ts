import * as z from 'zod/mini';
import { ItemId } from '../bank/item.ts';
import { AttemptId } from '../exam/attempt.ts';
import { CriterionScores, EssayReader } from './essay-reading.ts';

/** A reading of an essay that was begun and not saved yet. One for each attempt: readings are given one after the other. */
export const ReadingDraft = z.readonly(
  z.strictObject({
    attemptId: AttemptId,
    itemId: ItemId,
    /** How many readings there were when it was begun. Of another number, it is of a reading that was given or taken back since. */
    after: z.number(),
    by: EssayReader,
    /** Those given so far. */
    scores: z.readonly(z.partial(CriterionScores)),
    comment: z.string(),
    /** Epoch ms. */
    changedAt: z.number(),
  }),
);
export type ReadingDraft = z.infer<typeof ReadingDraft>;

/** Whether there is anything to keep: who reads is chosen again in a moment. */
export const isBegun = ({ scores, comment }: Pick<ReadingDraft, 'scores' | 'comment'>): boolean =>
  comment.trim() !== '' || Object.values(scores).some((score) => score !== undefined);
