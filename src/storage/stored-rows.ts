import * as z from 'zod/mini';
import { ItemId } from '../bank/item.ts';
import { AttemptEvent } from '../exam/attempt-event.ts';
import { AttemptSummary } from '../exam/attempt-summary.ts';
import { Attempt, AttemptId } from '../exam/attempt.ts';
import { FormSection } from '../exam/exam-form.ts';
import type { LookingBackRows } from './looking-back-rows.ts';
import type { StoredTables } from './stored-table.ts';

/**
 * The rows as this version of the app writes them. `v` is the number of the database version that last changed the rows of
 * the table (see database-versions.ts). Columns beside the thing stored are what IndexedDB finds the row by.
 */

export const AttemptRow = z
  .strictObject({
    v: z.literal(3),
    id: AttemptId,
    /** Epoch ms. */
    createdAt: z.number(),
    /** Epoch ms; null while under way. */
    finishedAt: z.nullable(z.number()),
    /** There while it is under way only: IndexedDB has no index of null, and this finds them without the finished ones. */
    underWay: z.optional(z.literal(1)),
    attempt: Attempt,
    summary: z.nullable(AttemptSummary),
  })
  .check(
    z.refine((row) => row.id === row.attempt.id, { path: ['id'] }),
    z.refine((row) => (row.underWay === 1) === (row.finishedAt === null), { path: ['underWay'] }),
  );
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

/** What an exam needs. What is added in looking back is in looking-back-rows.ts, which no exam waits for. */
export type ExamRows = {
  readonly attempts: AttemptRow;
  readonly forms: FormRow;
  readonly events: EventRow;
  readonly drafts: DraftRow;
  readonly exposures: ExposureRow;
};
export type Rows = ExamRows & LookingBackRows;
export type TableName = keyof Rows;

export const examTables: StoredTables<ExamRows> = {
  attempts: { what: 'The record of this exam', key: ['id'], schema: AttemptRow },
  forms: {
    what: 'The record of one section’s questions',
    key: ['attemptId', 'sectionIndex'],
    schema: FormRow,
  },
  events: {
    what: 'A step in the record of this exam',
    key: ['attemptId', 'seq'],
    schema: EventRow,
  },
  drafts: { what: 'The record of an essay', key: ['attemptId', 'itemId'], schema: DraftRow },
  exposures: {
    what: 'The note of when a question was last seen',
    key: ['itemId'],
    schema: ExposureRow,
  },
};
