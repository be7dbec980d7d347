import * as z from 'zod/mini';
import { SectionKindSchema } from '../bank/item.ts';
import { Confidence } from '../exam/attempt-event.ts';
import { Conditions } from '../exam/conditions.ts';

/**
 * The file that a result is exported to, version 1. Read by other programs: a field is added without a new version, and never
 * removed or given another meaning. Moments are ISO 8601 in UTC; durations are in milliseconds; shares run from 0 to 1; text is
 * plain, without markup.
 */

const moment = z.iso.datetime();
const durationMs = z.number();

const ExportedChange = z.readonly(
  z.strictObject({
    at: moment,
    from: z.string(),
    to: z.string(),
    /** Null where nothing is right or wrong, or it is held back. */
    kind: z.nullable(z.enum(['rightToWrong', 'wrongToRight', 'wrongToWrong'])),
  }),
);

const ExportedResponse = z.readonly(
  z.strictObject({
    /** Its place in the section, from 1. */
    number: z.number(),
    itemId: z.string(),
    /** Changes whenever the wording of the question does. */
    revision: z.string(),
    kind: z.enum(['choice', 'scale', 'examples', 'essay']),
    topic: z.string(),
    skill: z.nullable(z.string()),
    difficulty: z.nullable(z.number()),
    /** False for a question mixed in unscored. */
    scored: z.boolean(),
    question: z.string(),
    /**
     * The question waits for its second answer in a later mock exam, whose blind review is undecided: `key`, `secondOutcome` and
     * the kinds of `changes` are null until then, and the outcome is `answered` where it would be `right` or `wrong`.
     */
    heldBack: z.boolean(),
    outcome: z.enum(['right', 'wrong', 'answered', 'unanswered', 'examplesMissing', 'notNeeded']),
    /** The option chosen, or what was written; null where there is neither. */
    answer: z.nullable(z.string()),
    /** The right option; null where there is none, or it is held back. */
    key: z.nullable(z.string()),
    /**
     * The option chosen in the blind review: again, untimed, before any key was shown. Null where the question was not answered
     * again, and so keeps its first answer.
     */
    secondAnswer: z.nullable(z.string()),
    /** Of the second answer; null where there is none, or it is held back. */
    secondOutcome: z.nullable(z.enum(['right', 'wrong'])),
    confidence: z.nullable(Confidence),
    flagged: z.boolean(),
    note: z.string(),
    /** On the screen, all visits together. */
    shownMs: durationMs,
    /** Oldest first. */
    changes: z.readonly(z.array(ExportedChange)),
  }),
);
export type ExportedResponse = z.infer<typeof ExportedResponse>;

const ExportedScore = z.readonly(
  z.strictObject({
    items: z.number(),
    right: z.number(),
    wrong: z.number(),
    unanswered: z.number(),
    rightShare: z.nullable(z.number()),
    /** The 95% Wilson interval of that share. */
    interval: z.nullable(z.readonly(z.strictObject({ low: z.number(), high: z.number() }))),
  }),
);

const ExportedSection = z.readonly(
  z.strictObject({
    section: SectionKindSchema,
    startedAt: moment,
    endedAt: moment,
    endReason: z.enum(['candidate', 'timeUp']),
    /** Null where it was untimed. */
    allowedMs: z.nullable(durationMs),
    usedMs: durationMs,
    pausedMs: durationMs,
    /** Of the time used, while the page was closed. */
    awayMs: durationMs,
    /** Scored questions only; null where nothing is right or wrong. */
    score: z.nullable(ExportedScore),
    responses: z.readonly(z.array(ExportedResponse)),
  }),
);
export type ExportedSection = z.infer<typeof ExportedSection>;

const ExportedBlindReview = z.readonly(
  z.strictObject({
    startedAt: moment,
    finishedAt: moment,
    /** How many questions were to be answered again, and how many were. */
    offered: z.number(),
    answered: z.number(),
  }),
);
export type ExportedBlindReview = z.infer<typeof ExportedBlindReview>;

export const ResultExport = z.readonly(
  z.strictObject({
    kind: z.literal('fsot-practice-result'),
    version: z.literal(1),
    exportedAt: moment,
    attempt: z.readonly(
      z.strictObject({
        id: z.string(),
        kind: z.enum(['mock', 'section', 'drill']),
        feedback: z.enum(['atEnd', 'atOnce']),
        format: z.readonly(z.strictObject({ id: z.string(), title: z.string() })),
        createdAt: moment,
        /** Null while it is under way. */
        finishedAt: z.nullable(moment),
        seed: z.number(),
        unscoredPerSection: z.number(),
      }),
    ),
    conditions: Conditions,
    /** Null where there was none, or it was declined. */
    blindReview: z.nullable(ExportedBlindReview),
    /** How many of the questions are held back (see `heldBack` of a response). */
    heldBack: z.number(),
    /** Those that have ended, in the order of the exam: of the others no key is told. */
    sections: z.readonly(z.array(ExportedSection)),
  }),
);
export type ResultExport = z.infer<typeof ResultExport>;
