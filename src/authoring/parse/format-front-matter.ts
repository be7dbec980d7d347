import * as z from 'zod';
import { sectionKinds } from '../../bank/taxonomy.ts';
import { isDay } from './date-text.ts';

const address = z
  .string({ error: 'write an address' })
  .refine((text) => URL.canParse(text) && text.startsWith('https://'), {
    error: 'write a whole address that begins with `https://`',
  });

const whole = (unit: string) =>
  z
    .int({ error: `write a whole number of ${unit}, 1 or more` })
    .positive({ error: `write a whole number of ${unit}, 1 or more` });

const clockMinutes = (what: string) =>
  z
    .number({ error: `write ${what} as a number, such as 40 or 20.75` })
    .positive({ error: 'write more than 0 minutes' })
    .max(600, { error: 'write 600 minutes or less' })
    .refine((minutes) => Math.abs(minutes * 60 - Math.round(minutes * 60)) < 1e-6, {
      error: 'write minutes that come to whole seconds, such as 20.75',
    });

/** The cure for a value that is no text: one that YAML takes for a number, as 2014, only lacks its quotes. */
const textInstead =
  (what: string) =>
  ({ input }: { readonly input?: unknown }): string =>
    typeof input === 'number' || typeof input === 'boolean'
      ? `put it in quotes, \`"${input}"\``
      : `write ${what}`;

const text = (what: string) =>
  z.string({ error: textInstead(what) }).min(1, { error: `write ${what}` });

const sectionBase = {
  minutes: clockMinutes('the minutes for the section'),
  confidence: z.enum(['high', 'medium', 'low'], { error: 'write high, medium, or low' }),
  note: z
    .string({ error: textInstead('in a sentence what is known about these numbers') })
    .default(''),
  sources: z
    .array(address, { error: 'write a list of addresses, as in `[https://…]`' })
    .min(1, { error: 'give at least one address where the numbers were found' }),
};

const QuestionFields = z.strictObject({
  section: z.enum(['job-knowledge', 'biographic', 'english-expression']),
  ...sectionBase,
  questions: whole('questions'),
  blueprint: z.record(z.string(), whole('questions'), {
    error: 'write how many questions each topic has, as in `{ economics: 7, … }`',
  }),
});

const EssayFields = z.strictObject({
  section: z.literal('essay'),
  ...sectionBase,
  offered: whole('prompts'),
  choosingMinutes: clockMinutes('the minutes for choosing a prompt')
    .optional()
    .transform((minutes) => minutes ?? null),
  characters: whole('characters'),
});

const SectionFields = z.discriminatedUnion('section', [QuestionFields, EssayFields], {
  error: 'write a `section` that is job-knowledge, biographic, english-expression or essay',
});

/** What a file of `formats/` says between its two lines of dashes. */
export const FormatFields = z.strictObject(
  {
    format: z
      .string({ error: 'write an id of lowercase words joined by hyphens, such as fsot-2014' })
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, {
        error: 'write lowercase words joined by hyphens, such as fsot-2014',
      }),
    title: text('what candidates call this version'),
    inForce: text('the period in which this version was in force'),
    default: z
      .boolean({ error: 'write `default: true` for one format, and leave it out of the others' })
      .default(false),
    lastChecked: z
      .string({ error: 'write a date, such as 2026-11-22' })
      .refine(isDay, { error: 'write a real date, such as 2026-11-22' }),
    sections: z
      .array(SectionFields, { error: 'write a list of sections' })
      .min(1, { error: 'write at least one section' }),
  },
  { error: 'write one `name: value` per line' },
);
export type FormatFields = z.infer<typeof FormatFields>;

const orNothing = <Schema extends z.ZodType>(schema: Schema) =>
  schema.optional().catch(undefined as z.infer<Schema> | undefined);

/**
 * What can be read of the sections whatever is wrong beside it, so that their fields are held against each other all the same.
 * What cannot be used is undefined; the counts of a blueprint are as they are written.
 */
export const ReadableSections = z
  .object({
    sections: z.array(
      z
        .object({
          section: orNothing(z.enum(sectionKinds)),
          minutes: orNothing(sectionBase.minutes),
          questions: orNothing(QuestionFields.shape.questions),
          blueprint: orNothing(z.record(z.string(), z.unknown())),
          offered: orNothing(EssayFields.shape.offered),
          choosingMinutes: orNothing(clockMinutes('the minutes for choosing a prompt')),
        })
        .catch({}),
    ),
  })
  .catch({ sections: [] });
export type ReadableSection = z.infer<typeof ReadableSections>['sections'][number];

/** The names that may stand in the front matter at `path`. */
export const knownFormatNames = (
  path: readonly PropertyKey[],
  isEssay: boolean,
): readonly string[] => {
  if (path.length < 2) return Object.keys(FormatFields.shape);
  return Object.keys(isEssay ? EssayFields.shape : QuestionFields.shape);
};
