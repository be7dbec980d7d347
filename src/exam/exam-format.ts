import * as z from 'zod/mini';

/** How sure we are of a format's numbers; anything below high is told to the candidate. */
export const SourceConfidence = z.enum(['high', 'medium', 'low']);
export type SourceConfidence = z.infer<typeof SourceConfidence>;

const sectionBase = {
  /** The section's clock; may have decimals as long as they come to whole seconds. */
  minutes: z.number(),
  confidence: SourceConfidence,
  /** What is known about these numbers, in a sentence; may be empty. */
  note: z.string(),
  /** Addresses of where the numbers were read. */
  sources: z.readonly(z.array(z.string())),
};

/** A timed section of questions. `blueprint` maps topic id → number of scored items and adds up to `questions`. */
export const QuestionSection = z.readonly(
  z.strictObject({
    ...sectionBase,
    section: z.enum(['job-knowledge', 'biographic', 'english-expression']),
    questions: z.number(),
    blueprint: z.readonly(z.record(z.string(), z.number())),
  }),
);
export type QuestionSection = z.infer<typeof QuestionSection>;

/** An essay section: `offered` prompts to choose from (1: assigned), at most `characters` characters. */
export const EssaySection = z.readonly(
  z.strictObject({
    ...sectionBase,
    section: z.literal('essay'),
    offered: z.number(),
    /** Of the section's minutes, how many may be spent on choosing a prompt; one is then assigned. Null: no limit of its own. */
    choosingMinutes: z.nullable(z.number()),
    characters: z.number(),
  }),
);
export type EssaySection = z.infer<typeof EssaySection>;

export const FormatSection = z.discriminatedUnion('section', [QuestionSection, EssaySection]);
export type FormatSection = z.infer<typeof FormatSection>;

/** One version of the test. Content, not code: it is compiled from `question-bank/formats/*.md`. */
export const ExamFormat = z.readonly(
  z.strictObject({
    id: z.string(),
    title: z.string(),
    /** When this version was in force, in words. */
    inForce: z.string(),
    /** The day on which its numbers were last held against their sources, as 2026-11-22. */
    lastChecked: z.string(),
    sections: z.readonly(z.array(FormatSection)),
  }),
);
export type ExamFormat = z.infer<typeof ExamFormat>;

/** A format as the app offers it: with the text about that version of the test (HTML), and whether it is offered first. */
export type OfferedFormat = {
  readonly format: ExamFormat;
  readonly about: string;
  readonly isDefault: boolean;
};
