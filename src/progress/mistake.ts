import * as z from 'zod/mini';
import { ItemId, SectionKindSchema } from '../bank/item.ts';
import { AttemptId } from '../exam/attempt.ts';

/** Why a question was missed, in the candidate's own judgment: what to do next differs for each. */
export const MistakeCause = z.enum(['knowledge', 'misread', 'reasoning', 'time', 'careless']);
export type MistakeCause = z.infer<typeof MistakeCause>;

/** One missed question of one attempt, filed by the candidate. */
export const Mistake = z.readonly(
  z.strictObject({
    attemptId: AttemptId,
    itemId: ItemId,
    section: SectionKindSchema,
    topic: z.string(),
    cause: MistakeCause,
    /** In the candidate's words; may be empty. */
    note: z.string(),
    /** Epoch ms. */
    filedAt: z.number(),
  }),
);
export type Mistake = z.infer<typeof Mistake>;

/** A mistake as it is filed: without a note, the one that is stored stays. */
export type FiledMistake = Omit<Mistake, 'note'> & Partial<Pick<Mistake, 'note'>>;

export const mistakeAfter = (stored: Mistake | undefined, filed: FiledMistake): Mistake => ({
  note: stored?.note ?? '',
  ...filed,
});
