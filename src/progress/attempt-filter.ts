import type { SectionKind } from '../bank/taxonomy.ts';
import type { EpochMs } from '../shared/clock.ts';
import { foldText } from '../shared/fold-text.ts';
import type { DigestedAttempt } from './attempt-digest.ts';
import type { AttemptPoint } from './progress-totals.ts';

/** What is picked out of the past attempts; null: whichever. */
export type AttemptFilter = {
  readonly kind: DigestedAttempt['kind'] | null;
  /** Those in which it was sat. */
  readonly section: SectionKind | null;
  /** A format's id; drills have none of these. */
  readonly format: string | null;
  /** First and last day, as 2026-11-22, by when the attempt began. */
  readonly from: string | null;
  readonly to: string | null;
  /** Words that must all occur, in any order; compared as foldText has them. */
  readonly words: string;
};

/** How an attempt is read by the filter. */
export type AttemptReading = {
  /** The candidate's own date at a moment. */
  readonly dayOf: (at: EpochMs) => string;
  /** What is searched for words. */
  readonly textOf: (point: AttemptPoint) => string;
};

/** The points that the filter leaves, in their order. */
export const filterAttempts = (
  points: readonly AttemptPoint[],
  { kind, section, format, from, to, words }: AttemptFilter,
  { dayOf, textOf }: AttemptReading,
): readonly AttemptPoint[] => {
  const wanted = foldText(words).split(/\s+/u).filter(Boolean);
  return points.filter((point) => {
    const { attempt, sections } = point;
    if (kind !== null && attempt.kind !== kind) return false;
    if (section !== null && !sections.some((each) => each.section === section)) return false;
    if (format !== null && (attempt.kind === 'drill' || attempt.formatId !== format)) return false;
    // The day and the text cost more than the rest: made only where they are asked for.
    if (from !== null || to !== null) {
      const day = dayOf(attempt.createdAt);
      if ((from !== null && day < from) || (to !== null && day > to)) return false;
    }
    if (wanted.length === 0) return true;
    const text = foldText(textOf(point));
    return wanted.every((word) => text.includes(word));
  });
};

export type KnownFormat = { readonly id: string; readonly title: string };

/** The formats that were sat, whole or by the section, the latest first, each under its latest title. */
export const formatsSat = (points: readonly AttemptPoint[]): readonly KnownFormat[] => {
  const formats = new Map<string, string>();
  for (const { attempt } of points.toReversed()) {
    if (attempt.kind !== 'drill' && !formats.has(attempt.formatId)) {
      formats.set(attempt.formatId, attempt.formatTitle);
    }
  }
  return [...formats].map(([id, title]) => ({ id, title }));
};
