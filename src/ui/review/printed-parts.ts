import type { Passage } from '../../bank/item.ts';
import { matchesFilter } from '../../exam/review-rows.ts';
import type { ReviewFilter, ReviewRow } from '../../exam/review-rows.ts';
import { filtersFor } from './review-position.ts';
import type { ReviewSection } from './review-sections.ts';

/** Questions that follow each other on paper, below the passage that they share; null where they have none. */
export type PrintedGroup = {
  readonly passage: Passage | null;
  readonly rows: readonly ReviewRow[];
};

/** What is printed of one section. */
export type PrintedPart = {
  readonly section: ReviewSection;
  /** In the order of the exam; empty where the filter leaves nothing. */
  readonly groups: readonly PrintedGroup[];
  readonly count: number;
};

/** Each passage once, however many of its questions are left. */
const groupsOf = (rows: readonly ReviewRow[]): readonly PrintedGroup[] => {
  const groups: { passage: Passage | null; rows: ReviewRow[] }[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last !== undefined && last.passage?.id === row.passage?.id) last.rows.push(row);
    else groups.push({ passage: row.passage, rows: [row] });
  }
  return groups;
};

/**
 * What the filter leaves of each section, in the order of the exam but for essays, which come last: they are read, not looked
 * up. A section that knows no such filter is left out.
 */
export const printedParts = (
  sections: readonly ReviewSection[],
  filter: ReviewFilter,
): readonly PrintedPart[] => {
  const wanted = sections.filter((section) => filtersFor(section).includes(filter));
  const essaysLast = [
    ...wanted.filter(({ section }) => section !== 'essay'),
    ...wanted.filter(({ section }) => section === 'essay'),
  ];
  return essaysLast.map((section) => {
    const rows = section.rows.filter((row) => matchesFilter(row, filter));
    return { section, groups: groupsOf(rows), count: rows.length };
  });
};

/** How many questions these parts have together; a prompt counts as one. */
export const countPrinted = (parts: readonly PrintedPart[]): number =>
  parts.reduce((sum, { count }) => sum + count, 0);
