import { htmlInWords } from '../bank/html-in-words.ts';
import type { Item, ItemId, OptionId } from '../bank/item.ts';
import type { Attempt } from '../exam/attempt.ts';
import type { AttemptState } from '../exam/attempt-state.ts';
import type { FormSection } from '../exam/exam-form.ts';
import { reviewRows } from '../exam/review-rows.ts';
import type { AnswerChange, ReviewRow } from '../exam/review-rows.ts';
import { hasEnded, sectionTiming } from '../exam/section-timing.ts';
import type { EssayTexts } from '../exam/score-essay.ts';
import { tallyRows } from '../exam/tally.ts';
import type { EpochMs } from '../shared/clock.ts';
import type { SecondAnswers } from './blind-review.ts';
import { secondAnswersIn } from './change-second-answers.ts';
import { changeKind } from './digest-attempt.ts';
import { isKeyed } from './attempt-digest.ts';
import type {
  ExportedBlindReview,
  ExportedResponse,
  ExportedSection,
  ResultExport,
} from './result-export.ts';
import type { StoredSecondAnswers } from './second-answers.ts';

export type ExportRequest = {
  readonly attempt: Attempt;
  /** By index of the format's section. */
  readonly forms: readonly (FormSection | undefined)[];
  /** The fold of the attempt's log. */
  readonly state: AttemptState;
  readonly drafts: EssayTexts;
  /** What was answered again in a blind review. It is told only once it is over. */
  readonly second: StoredSecondAnswers | undefined;
  /** Questions that wait for their second answer in another mock exam (undecided-mocks.ts): what was right in them is left out. */
  readonly heldBack: { readonly has: (itemId: ItemId) => boolean };
  readonly exportedAt: EpochMs;
};

const iso = (at: EpochMs): string => new Date(at).toISOString();

type OverBlindReview = StoredSecondAnswers & { readonly finishedAt: EpochMs };

const optionText = (item: Item, optionId: OptionId | null): string | null => {
  if (item.kind !== 'choice' && item.kind !== 'scale') return null;
  const option = item.options.find(({ id }) => id === optionId);
  return option === undefined ? null : htmlInWords(option.html);
};

const writtenText = ({ item, response }: ReviewRow, drafts: EssayTexts): string | null => {
  const text = item.kind === 'essay' ? drafts.get(item.id)?.text : response.text;
  return text === undefined || text === '' ? null : text;
};

const exportChange = (item: Item, change: AnswerChange) => ({
  at: iso(change.at),
  from: optionText(item, change.from) ?? change.from,
  to: optionText(item, change.to) ?? change.to,
  kind: changeKind(change)[0] ?? null,
});

/** A blind review that is over, in which something was to be answered again. */
const overIn = ({ second }: ExportRequest): OverBlindReview | undefined =>
  second === undefined || second.finishedAt === null || second.itemIds.length === 0
    ? undefined
    : { ...second, finishedAt: second.finishedAt };

const exportSecond = (
  item: Item,
  optionId: OptionId | null,
): Pick<ExportedResponse, 'secondAnswer' | 'secondOutcome'> => {
  if (item.kind !== 'choice' || optionId === null) {
    return { secondAnswer: null, secondOutcome: null };
  }
  return {
    secondAnswer: optionText(item, optionId),
    secondOutcome: optionId === item.key ? 'right' : 'wrong',
  };
};

const exportBlindReview = (request: ExportRequest): ExportedBlindReview | null => {
  const over = overIn(request);
  return over === undefined
    ? null
    : {
        startedAt: iso(over.startedAt),
        finishedAt: iso(over.finishedAt),
        offered: over.itemIds.length,
        answered: over.answers.length,
      };
};

/** Without all that tells what was right in it. */
const withoutKey = (exported: ExportedResponse): ExportedResponse => ({
  ...exported,
  heldBack: true,
  outcome:
    exported.outcome === 'right' || exported.outcome === 'wrong' ? 'answered' : exported.outcome,
  key: null,
  secondOutcome: null,
  changes: exported.changes.map((change) => ({ ...change, kind: null })),
});

const exportRow = (
  row: ReviewRow,
  second: SecondAnswers,
  { drafts, heldBack }: ExportRequest,
): ExportedResponse => {
  const { item, response } = row;
  const exported: ExportedResponse = {
    number: row.number,
    itemId: item.id,
    revision: item.revision,
    kind: item.kind,
    topic: item.topic,
    skill: item.kind === 'choice' ? item.skill : null,
    difficulty: item.kind === 'choice' ? item.difficulty : null,
    scored: row.scored,
    question: htmlInWords(item.stem),
    heldBack: false,
    outcome: row.outcome,
    answer: optionText(item, response.optionId) ?? writtenText(row, drafts),
    key: item.kind === 'choice' ? optionText(item, item.key) : null,
    ...exportSecond(item, second.get(item.id) ?? null),
    confidence: response.confidence,
    flagged: row.flagged,
    note: response.note,
    shownMs: row.shownMs,
    changes: row.changes.map((change) => exportChange(item, change)),
  };
  return heldBack.has(item.id) ? withoutKey(exported) : exported;
};

const exportSection = (request: ExportRequest, index: number): readonly ExportedSection[] => {
  const progress = request.state.sections[index];
  if (progress === undefined || !hasEnded(progress)) return [];
  const form = request.forms[index];
  if (form === undefined) {
    throw new Error(`The questions of section ${index + 1} are missing, so it cannot be exported.`);
  }
  const rows = reviewRows(form, progress);
  const second = secondAnswersIn(overIn(request));
  const { allowedMs, usedMs, pausedMs, awayMs, endReason } = sectionTiming(progress);
  return [
    {
      section: form.section,
      startedAt: iso(progress.startedAt),
      endedAt: iso(progress.endedAt),
      endReason,
      allowedMs,
      usedMs,
      pausedMs,
      awayMs,
      score: isKeyed(form.section) ? tallyRows(rows.filter(({ scored }) => scored)) : null,
      responses: rows.map((row) => exportRow(row, second, request)),
    },
  ];
};

/**
 * A result as a file of its own: what was sat, under which conditions, and every ended section with its score and answers. Pure.
 * Throws an Error where a section has ended whose form is not there.
 */
export const exportResult = (request: ExportRequest): ResultExport => {
  const { attempt, state, exportedAt } = request;
  const { id, kind, feedback, format, createdAt, seed, unscoredPerSection, conditions } = attempt;
  const sections = format.sections.flatMap((_, index) => exportSection(request, index));
  return {
    kind: 'fsot-practice-result',
    version: 1,
    exportedAt: iso(exportedAt),
    attempt: {
      id,
      kind,
      feedback,
      format: { id: format.id, title: format.title },
      createdAt: iso(createdAt),
      finishedAt: state.finishedAt === null ? null : iso(state.finishedAt),
      seed,
      unscoredPerSection,
    },
    conditions,
    blindReview: exportBlindReview(request),
    heldBack: sections.flatMap(({ responses }) => responses).filter((one) => one.heldBack).length,
    sections,
  };
};
