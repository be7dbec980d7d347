import type { Attempt } from '../exam/attempt.ts';
import { isKeyed } from './attempt-digest.ts';

/**
 * Whether one attempt that is over has a blind review to decide about (undecided-mocks.ts says what that means): told by the
 * attempt itself, for a page that shows it before the statistics are fetched.
 */
export const hasBlindReview = ({ kind, format }: Attempt): boolean =>
  kind === 'mock' && format.sections.some(({ section }) => isKeyed(section));
