import { reviewRows } from '../../src/exam/review-rows.ts';
import type { ReviewRow } from '../../src/exam/review-rows.ts';
import type { ReviewSection } from '../../src/ui/review/review-sections.ts';
import { reviewSections } from '../../src/ui/review/review-sections.ts';
import { aFormSection } from './form-builders.ts';
import { aStoredAttempt } from './stored-attempt.ts';

/** The rows of job knowledge in `aStoredAttempt`: right and changed, wrong and flagged, unanswered. */
export const threeRows = (): readonly ReviewRow[] =>
  reviewSections(aStoredAttempt()).find(({ place }) => place === 1)?.rows ?? [];

export const aReviewSection = (overrides: Partial<ReviewSection> = {}): ReviewSection => ({
  place: 1,
  section: 'job-knowledge',
  rows: threeRows(),
  essay: null,
  ...overrides,
});

/** The first row of a section nobody answered, changed as said. */
export const aReviewRow = (
  section: ReviewSection['section'],
  overrides: Partial<ReviewRow> = {},
): ReviewRow => {
  const [row] = reviewRows(aFormSection({ section }), undefined);
  if (row === undefined) throw new Error('a form has entries');
  return { ...row, ...overrides };
};
