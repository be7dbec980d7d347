import type { ChoiceItem, Item, OptionId, Passage } from '../bank/item.ts';
import type { EpochMs } from '../shared/clock.ts';
import type { TextRange } from './attempt-event.ts';
import { responseTo } from './attempt-state.ts';
import type { Response, SectionProgress } from './attempt-state.ts';
import type { FormEntry, FormSection } from './exam-form.ts';
import { entryStatus } from './entry-status.ts';

/** `answered` is for items that have no key. */
export type Outcome =
  | 'right'
  | 'wrong'
  | 'answered'
  | 'unanswered'
  | 'examplesMissing'
  | 'notNeeded';

/** One answer put in the place of another. */
export type AnswerChange = {
  readonly at: EpochMs;
  /** How long the section's clock had run, in ms. */
  readonly intoMs: number;
  readonly from: OptionId;
  readonly to: OptionId;
  /** Null where nothing is right or wrong. */
  readonly fromRight: boolean | null;
  readonly toRight: boolean | null;
};

/** One item of an ended section, with all that its review shows. */
export type ReviewRow = {
  /** Its place in the section, from 1. */
  readonly number: number;
  readonly item: Item;
  /** The passage it was shown with. */
  readonly passage: Passage | null;
  readonly response: Response;
  /** As they were when the section ended. A passage has the same in all its rows. */
  readonly highlights: {
    readonly stem: readonly TextRange[];
    readonly passage: readonly TextRange[];
  };
  readonly outcome: Outcome;
  readonly flagged: boolean;
  readonly scored: boolean;
  /** How long it was on the screen, in ms, all visits together. */
  readonly shownMs: number;
  /** Oldest first. */
  readonly changes: readonly AnswerChange[];
};

const isRight = (item: ChoiceItem, optionId: OptionId): boolean => optionId === item.key;

const outcomeOf = (item: Item, progress: SectionProgress | undefined): Outcome => {
  const status = entryStatus(item, progress);
  if (status === 'blank') return 'unanswered';
  const { optionId } = responseTo(progress, item.id);
  if (status !== 'answered' || item.kind !== 'choice' || optionId === null) return status;
  return isRight(item, optionId) ? 'right' : 'wrong';
};

const changesOf = (item: Item, { selections }: Response): readonly AnswerChange[] => {
  const judged = (optionId: OptionId) => (item.kind === 'choice' ? isRight(item, optionId) : null);
  return selections.flatMap(({ at, intoMs, optionId: to }, index): readonly AnswerChange[] => {
    const from = selections[index - 1]?.optionId ?? to;
    return from === to
      ? []
      : [{ at, intoMs, from, to, fromRight: judged(from), toRight: judged(to) }];
  });
};

/** One row for each entry of the form, in its order. Undefined progress: a section never started, all unanswered. */
export const reviewRows = (
  form: FormSection,
  progress: SectionProgress | undefined,
): readonly ReviewRow[] => {
  const passages = new Map(form.passages.map((passage) => [passage.id, passage]));
  const highlighted = (targetId: string | null): readonly TextRange[] =>
    targetId === null ? [] : (progress?.highlights[targetId] ?? []);
  return form.entries.map(({ item, passageId, scored }: FormEntry, index) => {
    const response = responseTo(progress, item.id);
    return {
      number: index + 1,
      item,
      passage: passageId === null ? null : (passages.get(passageId) ?? null),
      response,
      highlights: { stem: highlighted(item.id), passage: highlighted(passageId) },
      outcome: outcomeOf(item, progress),
      flagged: response.flagged,
      scored,
      shownMs: response.shownMs,
      changes: changesOf(item, response),
    };
  });
};

export const reviewFilters = [
  'all',
  'missed',
  'wrong',
  'unanswered',
  'flagged',
  'changed',
  'noted',
  'unsure',
] as const;
export type ReviewFilter = (typeof reviewFilters)[number];

/**
 * Missed is what was wrong or left blank and counts in a score: what can be filed as a mistake. A list of examples that was
 * expected and is empty counts as unanswered; one that was not needed does not. A guess is unsure.
 */
export const matchesFilter = (row: ReviewRow, filter: ReviewFilter): boolean => {
  switch (filter) {
    case 'all':
      return true;
    case 'missed':
      return (
        row.item.kind === 'choice' &&
        row.scored &&
        (row.outcome === 'wrong' || row.outcome === 'unanswered')
      );
    case 'wrong':
      return row.outcome === 'wrong';
    case 'unanswered':
      return row.outcome === 'unanswered' || row.outcome === 'examplesMissing';
    case 'flagged':
      return row.flagged;
    case 'changed':
      return row.changes.length > 0;
    case 'noted':
      return row.response.note.trim() !== '';
    case 'unsure':
      return row.response.confidence === 'unsure' || row.response.confidence === 'guess';
    default:
      throw new Error(`unknown filter ${String(filter satisfies never)}`);
  }
};

/** How many rows each filter leaves. */
export const countByFilter = (
  rows: readonly ReviewRow[],
): Readonly<Record<ReviewFilter, number>> => {
  const count = (filter: ReviewFilter) => rows.filter((row) => matchesFilter(row, filter)).length;
  return {
    all: rows.length,
    missed: count('missed'),
    wrong: count('wrong'),
    unanswered: count('unanswered'),
    flagged: count('flagged'),
    changed: count('changed'),
    noted: count('noted'),
    unsure: count('unsure'),
  };
};
