import * as z from 'zod/mini';

/** What a candidate chose before an attempt began, apart from its questions: time, breaks, aids, access. Shown in its report. */
export const Conditions = z.readonly(
  z.strictObject({
    /** The clocks of all sections are multiplied by this; null: untimed. */
    timeFactor: z.nullable(z.number()),
    /** Whether a section may be paused, its clock standing still. */
    pausing: z.boolean(),
    /** The length of a break between sections, in minutes; 0: none. */
    breakMinutes: z.number(),
    /** Aids that the real room has not. */
    paceLine: z.boolean(),
    questionClock: z.boolean(),
    confidence: z.boolean(),
    /** How the page was set up when the attempt began. */
    highContrast: z.boolean(),
    reducedMotion: z.boolean(),
    largerTargets: z.boolean(),
    keys: z.enum(['standard', 'changed', 'off']),
  }),
);
export type Conditions = z.infer<typeof Conditions>;

export const timeFactors = [1, 1.25, 1.5, 2, null] as const;
