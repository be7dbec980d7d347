import * as z from 'zod/mini';
import { SectionKindSchema } from '../bank/item.ts';

/** The few numbers of an attempt that lists need, kept beside it so that they need not read its log. Scored items only. */
export const SectionSummary = z.readonly(
  z.strictObject({
    section: SectionKindSchema,
    /** Scored items that were to be answered: lists of examples not needed are left out, as in every statistic; 0 for an essay. */
    items: z.number(),
    /** Items answered, lists of examples included. */
    answered: z.number(),
    /** Null where nothing is right or wrong (biographic, essay). */
    right: z.nullable(z.number()),
    /** The length of the essay; null for sections of questions. */
    characters: z.nullable(z.number()),
    /** From the section's start to its end. */
    usedMs: z.number(),
    endReason: z.enum(['candidate', 'timeUp']),
  }),
);
export type SectionSummary = z.infer<typeof SectionSummary>;

export const AttemptSummary = z.readonly(
  z.strictObject({ sections: z.readonly(z.array(SectionSummary)) }),
);
export type AttemptSummary = z.infer<typeof AttemptSummary>;
