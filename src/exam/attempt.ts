import * as z from 'zod/mini';
import { Conditions } from './conditions.ts';
import { ExamFormat } from './exam-format.ts';

export const AttemptId = z.string().check(z.minLength(1)).brand<'AttemptId'>();
export type AttemptId = z.infer<typeof AttemptId>;

/** One sitting: what was chosen before it began. What happened in it is in its events, what was asked in its form. */
export const Attempt = z.readonly(
  z.strictObject({
    id: AttemptId,
    /** A whole mock exam, one section of it practised alone, or a drill of questions picked from the bank. */
    kind: z.enum(['mock', 'section', 'drill']),
    /** When a candidate learns whether an answer is right; `atOnce` is for drills only, and locks the answer. */
    feedback: z.enum(['atEnd', 'atOnce']),
    /** The format as it was when the attempt began. */
    format: ExamFormat,
    /** Reproduces the form, given the same bank and the same earlier attempts. */
    seed: z.number(),
    /** Epoch ms. */
    createdAt: z.number(),
    /** How many unscored items were mixed into each section of questions. */
    unscoredPerSection: z.number(),
    conditions: Conditions,
  }),
);
export type Attempt = z.infer<typeof Attempt>;
