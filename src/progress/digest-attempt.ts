import { sectionTitles } from '../bank/taxonomy.ts';
import type { Attempt } from '../exam/attempt.ts';
import type { AttemptState } from '../exam/attempt-state.ts';
import { sectionLengthMs } from '../exam/section-length.ts';
import type { FormatSection } from '../exam/exam-format.ts';
import type { FormSection } from '../exam/exam-form.ts';
import { reviewRows } from '../exam/review-rows.ts';
import type { AnswerChange, Outcome, ReviewRow } from '../exam/review-rows.ts';
import { hasEnded, sectionTiming } from '../exam/section-timing.ts';
import type { EndedSection } from '../exam/section-timing.ts';
import type { EpochMs } from '../shared/clock.ts';
import type {
  AttemptDigest,
  ChangeKind,
  DigestOutcome,
  DigestResponse,
  SectionDigest,
} from './attempt-digest.ts';

export type DigestRequest = {
  readonly attempt: Attempt;
  /** By index of the format's section; undefined where a section's form is not assembled yet. */
  readonly forms: readonly (FormSection | undefined)[];
  /** The fold of the attempt's log. */
  readonly state: AttemptState;
  /** The candidate's own date at a moment (see calendar-day.ts). */
  readonly dayOf: (at: EpochMs) => string;
};

/** Null for what was never asked: a list that the answer before it made needless, a prompt that was not taken. */
const digestOutcome = (outcome: Outcome): DigestOutcome | null => {
  switch (outcome) {
    case 'right':
    case 'wrong':
    case 'answered':
    case 'unanswered':
      return outcome;
    case 'examplesMissing':
      return 'unanswered';
    case 'notNeeded':
      return null;
    default:
      throw new Error(`unknown outcome ${String(outcome satisfies never)}`);
  }
};

/** What one change came to; nothing where the item has no key. */
export const changeKind = ({ fromRight, toRight }: AnswerChange): readonly ChangeKind[] => {
  if (fromRight === null || toRight === null) return [];
  if (fromRight) return ['rightToWrong'];
  return [toRight ? 'wrongToRight' : 'wrongToWrong'];
};

const digestRow = (row: ReviewRow, endedAt: EpochMs): readonly DigestResponse[] => {
  const { item, response } = row;
  const outcome = digestOutcome(row.outcome);
  if (outcome === null) return [];
  return [
    {
      itemId: item.id,
      topic: item.topic,
      skill: item.kind === 'choice' ? item.skill : null,
      difficulty: item.kind === 'choice' ? item.difficulty : null,
      outcome,
      ms: row.shownMs,
      confidence: response.confidence,
      changes: row.changes.flatMap(changeKind),
      flagged: row.flagged,
      note: response.note.trim(),
      firstAt: response.selections[0]?.at ?? null,
      at: response.selections.at(-1)?.at ?? endedAt,
    },
  ];
};

/** The section's time (as the candidate had it; the format's where untimed) in equal shares for all items, unscored ones too. */
const evenPaceMs = (
  section: FormatSection,
  allowedMs: number | null,
  items: number,
): number | null => {
  const ms = allowedMs ?? sectionLengthMs(section);
  return ms > 0 && items > 0 ? ms / items : null;
};

const digestSection = (
  section: FormatSection,
  form: FormSection,
  progress: EndedSection,
  dayOf: DigestRequest['dayOf'],
): SectionDigest => {
  const { allowedMs, usedMs, pausedMs, awayMs, endReason } = sectionTiming(progress);
  const rows = reviewRows(form, progress);
  const digested = (scored: boolean): readonly DigestResponse[] =>
    rows.filter((row) => row.scored === scored).flatMap((row) => digestRow(row, progress.endedAt));
  const unscored = digested(false);
  return {
    section: form.section,
    startedAt: progress.startedAt,
    endedAt: progress.endedAt,
    day: dayOf(progress.startedAt),
    allowedMs,
    usedMs,
    pausedMs,
    awayMs,
    endReason,
    evenPaceMs: evenPaceMs(section, allowedMs, form.entries.length),
    responses: digested(true),
    ...(unscored.length === 0 ? {} : { unscored }),
  };
};

/**
 * The digest of an attempt that has ended, or of the sections of it that have (an attempt may be abandoned). Pure; throws an
 * Error where a section has ended whose form is not there.
 */
export const digestAttempt = ({ attempt, forms, state, dayOf }: DigestRequest): AttemptDigest => {
  const sections = attempt.format.sections.flatMap((section, index): readonly SectionDigest[] => {
    const progress = state.sections[index];
    if (progress === undefined || !hasEnded(progress)) return [];
    const form = forms[index];
    if (form === undefined) {
      throw new Error(
        `The questions of the ${sectionTitles[section.section]} section are missing, so its statistics cannot be computed.`,
      );
    }
    return [digestSection(section, form, progress, dayOf)];
  });
  return {
    attemptId: attempt.id,
    kind: attempt.kind === 'mock' ? 'mock' : 'drill',
    attempt: {
      kind: attempt.kind,
      formatId: attempt.format.id,
      formatTitle: attempt.format.title,
      createdAt: attempt.createdAt,
      timeFactor: attempt.conditions.timeFactor,
    },
    endedAt: state.finishedAt ?? sections.at(-1)?.endedAt ?? attempt.createdAt,
    sections,
  };
};
