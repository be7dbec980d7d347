import { sectionTitles } from '../../bank/taxonomy.ts';
import type { Attempt } from '../../exam/attempt.ts';
import type { EpochMs } from '../../shared/clock.ts';

/** What an attempt is called in lists and headings. */
export const attemptTitle = (attempt: Attempt): string => {
  if (attempt.kind === 'drill') return attempt.format.title;
  const only = attempt.format.sections[0];
  return attempt.kind === 'section' && only !== undefined
    ? `${sectionTitles[only.section]} by itself`
    : `Mock exam: ${attempt.format.title}`;
};

const moments = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'short' });

/** A moment in the reader's own time zone: `Nov 22, 2026, 9:41 AM`. */
export const momentInWords = (at: EpochMs): string => moments.format(at);
