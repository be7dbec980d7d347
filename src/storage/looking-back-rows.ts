import * as z from 'zod/mini';
import { ItemId } from '../bank/item.ts';
import { AttemptId } from '../exam/attempt.ts';
import { AttemptDigest } from '../progress/attempt-digest.ts';
import { EssayReadings } from '../progress/essay-reading.ts';
import { ReadingDraft } from '../progress/reading-draft.ts';
import { ItemMark } from '../progress/item-mark.ts';
import { ItemRecord } from '../progress/item-record.ts';
import { Mistake } from '../progress/mistake.ts';
import { ProgressTotals } from '../progress/progress-totals.ts';
import { StoredSecondAnswers } from '../progress/second-answers.ts';
import { TopicPoint } from '../progress/topic-series.ts';
import type { StoredTables } from './stored-table.ts';

/**
 * Rows that no exam needs: what is made of each log as its attempt ends, and what a candidate adds in looking back. Columns
 * beside the thing stored are what IndexedDB finds the row by.
 */

const v = z.literal(3);

const DigestRow = z.strictObject({ v, attemptId: AttemptId, digest: AttemptDigest });

/** The only row of its table. `attempts` is how many digests it was made of: fewer than there are, and it is made again. */
const TotalsRow = z.strictObject({
  v,
  id: z.literal('totals'),
  attempts: z.number(),
  totals: ProgressTotals,
});

/** By `topicKey`. */
const TopicSeriesRow = z.strictObject({
  v,
  key: z.string(),
  points: z.readonly(z.array(TopicPoint)),
});

/**
 * `due` is there only where the item is in the schedule of reviews, `notedAt` only where something was noted beside it in an
 * attempt (the last time): epoch ms. IndexedDB leaves rows without a column out of its index.
 */
const ItemRow = z.strictObject({
  v: z.literal(4),
  itemId: ItemId,
  due: z.optional(z.number()),
  notedAt: z.optional(z.number()),
  record: ItemRecord,
});

const MarkRow = z.strictObject({ v, itemId: ItemId, mark: ItemMark });
const MistakeRow = z.strictObject({ v, attemptId: AttemptId, itemId: ItemId, mistake: Mistake });
const SecondAnswersRow = z.strictObject({ v, attemptId: AttemptId, answers: StoredSecondAnswers });
const EssayReadingsRow = z.strictObject({ v, attemptId: AttemptId, readings: EssayReadings });
const ReadingDraftRow = z.strictObject({
  v: z.literal(4),
  attemptId: AttemptId,
  draft: ReadingDraft,
});

export type LookingBackRows = {
  readonly digests: z.infer<typeof DigestRow>;
  readonly totals: z.infer<typeof TotalsRow>;
  readonly topicSeries: z.infer<typeof TopicSeriesRow>;
  readonly items: z.infer<typeof ItemRow>;
  readonly marks: z.infer<typeof MarkRow>;
  readonly mistakes: z.infer<typeof MistakeRow>;
  readonly secondAnswers: z.infer<typeof SecondAnswersRow>;
  readonly essayReadings: z.infer<typeof EssayReadingsRow>;
  readonly readingDrafts: z.infer<typeof ReadingDraftRow>;
};

export const lookingBackTables: StoredTables<LookingBackRows> = {
  digests: { what: 'The summary of an exam for statistics', key: ['attemptId'], schema: DigestRow },
  totals: { what: 'The statistics of all exams', key: ['id'], schema: TotalsRow },
  topicSeries: { what: 'The statistics of a topic', key: ['key'], schema: TopicSeriesRow },
  items: { what: 'The history of a question', key: ['itemId'], schema: ItemRow },
  marks: { what: 'A bookmark or note', key: ['itemId'], schema: MarkRow },
  mistakes: {
    what: 'An entry of the mistake log',
    key: ['attemptId', 'itemId'],
    schema: MistakeRow,
  },
  secondAnswers: {
    what: 'The record of a blind review',
    key: ['attemptId'],
    schema: SecondAnswersRow,
  },
  essayReadings: {
    what: 'The readings of an essay',
    key: ['attemptId'],
    schema: EssayReadingsRow,
  },
  readingDrafts: {
    what: 'The reading of an essay that was begun',
    key: ['attemptId'],
    schema: ReadingDraftRow,
  },
};
