import type { AttemptId } from '../../src/exam/attempt.ts';
import type { EssayReadings } from '../../src/progress/essay-reading.ts';
import type { ItemMark } from '../../src/progress/item-mark.ts';
import type { Mistake } from '../../src/progress/mistake.ts';
import type { ReadingDraft } from '../../src/progress/reading-draft.ts';
import type { StoredSecondAnswers } from '../../src/progress/second-answers.ts';
import { examStart } from './attempt-builders.ts';
import { attemptId, itemId, optionId } from './overrides.ts';
import type { Overrides } from './overrides.ts';

/** A bookmark without a note. */
export const aMark = (overrides: Overrides<ItemMark> = {}): ItemMark => ({
  itemId: itemId('gov-1'),
  bookmarkedAt: examStart,
  note: '',
  changedAt: examStart,
  ...(overrides as Partial<ItemMark>),
});

/** A gap of knowledge in `gov-1` of `attempt-1`. */
export const aMistake = (overrides: Overrides<Mistake> = {}): Mistake => ({
  attemptId: attemptId('attempt-1'),
  itemId: itemId('gov-1'),
  section: 'job-knowledge',
  topic: 'us-government',
  cause: 'knowledge',
  note: '',
  filedAt: examStart,
  ...(overrides as Partial<Mistake>),
});

/** A blind review under way: one of two questions answered again. */
export const secondAnswersTo = (id: AttemptId): StoredSecondAnswers => ({
  attemptId: id,
  itemIds: [itemId('gov-1'), itemId('gov-2')],
  answers: [[itemId('gov-1'), optionId('b')]],
  startedAt: examStart,
  finishedAt: null,
});

/** One reading of `essay-1` by the candidate. */
export const readingsOf = (id: AttemptId): EssayReadings => ({
  attemptId: id,
  itemId: itemId('essay-1'),
  readings: [
    {
      by: 'self',
      scores: { position: 4, support: 3, complexity: 3, organization: 4, language: 5 },
      comment: 'The second reason needs an example.',
      readAt: examStart,
    },
  ],
});

/** A first reading of `essay-1`, begun with one score. */
export const aReadingDraft = (overrides: Overrides<ReadingDraft> = {}): ReadingDraft => ({
  attemptId: attemptId('attempt-1'),
  itemId: itemId('essay-1'),
  after: 0,
  by: 'self',
  scores: { position: 5 },
  comment: '',
  changedAt: examStart,
  ...(overrides as Partial<ReadingDraft>),
});
