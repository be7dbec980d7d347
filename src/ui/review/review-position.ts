import type { SectionKind } from '../../bank/taxonomy.ts';
import { matchesFilter, reviewFilters } from '../../exam/review-rows.ts';
import type { ReviewFilter, ReviewRow } from '../../exam/review-rows.ts';
import type { ReviewSection } from './review-sections.ts';

/** The part of the page's address that says where in the review the reader is. Anything may stand in it. */
export type ReviewQuery = {
  readonly [part in 'section' | 'question' | 'filter']?: string | string[] | undefined;
};

/** Where in the review the reader is. */
export type ReviewPosition = {
  readonly section: ReviewSection;
  readonly filter: ReviewFilter;
  /** The rows that the filter leaves. */
  readonly rows: readonly ReviewRow[];
  /** Null where the filter leaves none. */
  readonly row: ReviewRow | null;
  /** The neighbors among these rows; null at either end. */
  readonly previous: ReviewRow | null;
  readonly next: ReviewRow | null;
};

/** The filters that can leave something: nothing is wrong where there is no key, and a prompt is neither flagged nor changed. */
export const filtersFor = (section: SectionKind): readonly ReviewFilter[] => {
  switch (section) {
    case 'job-knowledge':
    case 'english-expression':
      return reviewFilters;
    case 'biographic':
      return reviewFilters.filter((filter) => filter !== 'wrong');
    case 'essay':
      return ['all'];
    default:
      return section satisfies never;
  }
};

/**
 * Reads the position from the address. What does not exist (any more) gives way to what is nearest: the first section, all
 * questions, the next question that the filter leaves, or else the last. Null where nothing can be reviewed.
 */
export const findPosition = (
  sections: readonly ReviewSection[],
  query: ReviewQuery,
): ReviewPosition | null => {
  const section = sections.find(({ place }) => String(place) === query.section) ?? sections[0];
  if (section === undefined) return null;
  const filter = filtersFor(section.section).find((name) => name === query.filter) ?? 'all';
  const rows = section.rows.filter((row) => matchesFilter(row, filter));
  const wanted = Number(query.question ?? 1);
  const found = rows.findIndex(({ number }) => number >= wanted);
  const index = found === -1 && wanted > 1 ? rows.length - 1 : Math.max(found, 0);
  const at = (place: number): ReviewRow | null => rows[place] ?? null;
  return {
    section,
    filter,
    rows,
    row: at(index),
    previous: at(index - 1),
    next: at(index + 1),
  };
};
