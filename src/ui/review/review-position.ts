import { matchesFilter, reviewFilters } from '../../exam/review-rows.ts';
import type { ReviewFilter, ReviewRow } from '../../exam/review-rows.ts';
import type { ReviewSection } from './review-sections.ts';

/** The part of the page's address that says where in the review the reader is. Anything may stand in it. */
export type ReviewQuery = {
  readonly [part in 'section' | 'question' | 'filter' | 'item']?: string | string[] | undefined;
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

const filtersOfKind = (section: ReviewSection['section']): readonly ReviewFilter[] => {
  switch (section) {
    case 'job-knowledge':
    case 'english-expression':
      return reviewFilters;
    case 'biographic':
      return reviewFilters.filter((filter) => filter !== 'missed' && filter !== 'wrong');
    case 'essay':
      return ['all'];
    default:
      return section satisfies never;
  }
};

/** These are left out of a section in which the tool was not used. */
const filtersOfTools: ReadonlySet<ReviewFilter> = new Set(['noted', 'unsure']);

/**
 * The filters that can leave something: nothing is missed or wrong where there is no key, a prompt is neither flagged nor changed, and
 * where no note was written or nothing was said to be unsure, there is none to look for.
 */
export const filtersFor = ({ section, rows }: ReviewSection): readonly ReviewFilter[] =>
  filtersOfKind(section).filter(
    (filter) => !filtersOfTools.has(filter) || rows.some((row) => matchesFilter(row, filter)),
  );

/** Where the question of an item is, for links from lists of items; undefined where the attempt did not ask it. */
const placeOf = (
  sections: readonly ReviewSection[],
  itemId: unknown,
): { readonly section: string; readonly question: string } | undefined => {
  for (const { place, rows } of sections) {
    const row = rows.find(({ item }) => item.id === itemId);
    if (row !== undefined) return { section: String(place), question: String(row.number) };
  }
  return undefined;
};

/** Links that know no section ask for what they name: the first section that has some of it. */
const sectionIn = (
  sections: readonly ReviewSection[],
  query: ReviewQuery,
): ReviewSection | undefined =>
  sections.find(({ place }) => String(place) === query.section) ??
  sections.find((section) =>
    filtersFor(section).some(
      (filter) => filter === query.filter && section.rows.some((row) => matchesFilter(row, filter)),
    ),
  ) ??
  sections[0];

/**
 * Reads the position from the address, by section and question, or by the item's id. What does not exist (any more) gives way
 * to what is nearest: a section that has what the filter asks for, all questions, the next question that the filter leaves, or
 * else the last. Null where nothing can be reviewed.
 */
export const findPosition = (
  sections: readonly ReviewSection[],
  address: ReviewQuery,
): ReviewPosition | null => {
  const query = { ...address, ...placeOf(sections, address.item) };
  const section = sectionIn(sections, query);
  if (section === undefined) return null;
  const filter = filtersFor(section).find((name) => name === query.filter) ?? 'all';
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
