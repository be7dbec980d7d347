import * as z from 'zod/mini';
import { ItemId } from '../bank/item.ts';
import { AttemptId } from '../exam/attempt.ts';

/** What a reading of an essay looks at, in the order in which it is asked. */
export const essayCriteria = [
  'position',
  'support',
  'complexity',
  'organization',
  'language',
] as const;
export type EssayCriterion = (typeof essayCriteria)[number];

/** Each criterion from 1 (weak) to 6 (strong). */
const CriterionScore = z.number().check(z.gte(1), z.lte(6), z.multipleOf(1));

export const CriterionScores = z.strictObject({
  position: CriterionScore,
  support: CriterionScore,
  complexity: CriterionScore,
  organization: CriterionScore,
  language: CriterionScore,
});

/** Who reads: the writer of the essay, or somebody else. */
export const EssayReader = z.enum(['self', 'other']);

/** One reading of an essay by the candidate or somebody else; never by a machine. */
export const EssayReading = z.readonly(
  z.strictObject({
    by: EssayReader,
    scores: z.readonly(CriterionScores),
    comment: z.string(),
    /** Epoch ms. */
    readAt: z.number(),
  }),
);
export type EssayReading = z.infer<typeof EssayReading>;

/** The readings of one essay, oldest first; two at most. */
export const EssayReadings = z.readonly(
  z.strictObject({
    attemptId: AttemptId,
    itemId: ItemId,
    readings: z.readonly(z.array(EssayReading)),
    /** When one was given or taken back last, epoch ms; not in rows of earlier versions. */
    changedAt: z.optional(z.number()),
  }),
);
export type EssayReadings = z.infer<typeof EssayReadings>;
