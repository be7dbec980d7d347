import * as z from 'zod/mini';
import { Item, Passage, PassageId, SectionKindSchema } from '../bank/item.ts';

/** An item in its place in a form, its options in the order in which they are shown. */
export const FormEntry = z.readonly(
  z.strictObject({
    item: Item,
    /** The passage it is shown with. */
    passageId: z.nullable(PassageId),
    /** False for an item mixed in unscored: marked nowhere until the review, and left out of every score. */
    scored: z.boolean(),
  }),
);
export type FormEntry = z.infer<typeof FormEntry>;

/** The questions of one section as one candidate sees them: stored with the attempt, so that a review stays as it was seen. */
export const FormSection = z.readonly(
  z.strictObject({
    section: SectionKindSchema,
    entries: z.readonly(z.array(FormEntry)),
    passages: z.readonly(z.array(Passage)),
  }),
);
export type FormSection = z.infer<typeof FormSection>;
