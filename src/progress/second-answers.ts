import * as z from 'zod/mini';
import { ItemId, OptionId } from '../bank/item.ts';
import { AttemptId } from '../exam/attempt.ts';

/** The second answers to a mock exam, given untimed before any key was shown (blind-review.ts scores them). */
export const StoredSecondAnswers = z.readonly(
  z.strictObject({
    attemptId: AttemptId,
    /** What is answered again, in the order of the form. */
    itemIds: z.readonly(z.array(ItemId)),
    /** Those answered so far; the others keep their first answer. */
    answers: z.readonly(z.array(z.readonly(z.tuple([ItemId, OptionId])))),
    /** Epoch ms. */
    startedAt: z.number(),
    /** Epoch ms; null until the candidate asks for the keys. Nothing is changed after that. */
    finishedAt: z.nullable(z.number()),
    /** Epoch ms; not in rows of earlier versions. */
    changedAt: z.optional(z.number()),
  }),
);
export type StoredSecondAnswers = z.infer<typeof StoredSecondAnswers>;
