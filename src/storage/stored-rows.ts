import * as z from 'zod/mini';
import { ItemId } from '../bank/item.ts';
import { AttemptEvent } from '../exam/attempt-event.ts';
import { AttemptSummary } from '../exam/attempt-summary.ts';
import { Attempt, AttemptId } from '../exam/attempt.ts';
import { FormSection } from '../exam/exam-form.ts';

/**
 * The rows as this version of the app writes them. `v` is the number of the database version that last changed the rows of
 * the table (see database-versions.ts). Columns beside the thing stored are what IndexedDB finds the row by.
 */

export const AttemptRow = z
  .strictObject({
    v: z.literal(2),
    id: AttemptId,
    /** Epoch ms. */
    createdAt: z.number(),
    /** Epoch ms; null while under way. */
    finishedAt: z.nullable(z.number()),
    attempt: Attempt,
    summary: z.nullable(AttemptSummary),
  })
  .check(z.refine((row) => row.id === row.attempt.id, { path: ['id'] }));
export type AttemptRow = z.infer<typeof AttemptRow>;

export const FormRow = z.strictObject({
  v: z.literal(1),
  attemptId: AttemptId,
  sectionIndex: z.number(),
  form: FormSection,
});
export type FormRow = z.infer<typeof FormRow>;

export const EventRow = z
  .strictObject({
    v: z.literal(1),
    attemptId: AttemptId,
    seq: z.number(),
    event: AttemptEvent,
  })
  .check(z.refine((row) => row.seq === row.event.seq, { path: ['seq'] }));
export type EventRow = z.infer<typeof EventRow>;

export const DraftRow = z.strictObject({
  v: z.literal(1),
  attemptId: AttemptId,
  itemId: ItemId,
  text: z.string(),
  /** Epoch ms. */
  savedAt: z.number(),
});
export type DraftRow = z.infer<typeof DraftRow>;

export const ExposureRow = z.strictObject({
  v: z.literal(1),
  itemId: ItemId,
  /** Epoch ms. */
  lastSeenAt: z.number(),
  /** How often it came onto the screen, returns to it included, over all attempts. */
  timesSeen: z.number(),
});
export type ExposureRow = z.infer<typeof ExposureRow>;

export type Rows = {
  readonly attempts: AttemptRow;
  readonly forms: FormRow;
  readonly events: EventRow;
  readonly drafts: DraftRow;
  readonly exposures: ExposureRow;
};
export type TableName = keyof Rows;

export const rowSchemas: { readonly [Table in TableName]: z.ZodMiniType<Rows[Table]> } = {
  attempts: AttemptRow,
  forms: FormRow,
  events: EventRow,
  drafts: DraftRow,
  exposures: ExposureRow,
};

/** The columns that make up a row's key. */
export const keyColumns: { readonly [Table in TableName]: readonly (keyof Rows[Table])[] } = {
  attempts: ['id'],
  forms: ['attemptId', 'sectionIndex'],
  events: ['attemptId', 'seq'],
  drafts: ['attemptId', 'itemId'],
  exposures: ['itemId'],
};
