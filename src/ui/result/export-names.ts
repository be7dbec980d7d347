import type { Attempt } from '../../exam/attempt.ts';
import { attemptSubject } from '../controls/attempt-subject.ts';

/** `fsot-result-2026-11-22-the-test-of-2014.csv`: the day it was sat, and what was. `dayOf` as calendar-day.ts makes it. */
export const exportName = (
  attempt: Attempt,
  dayOf: (at: number) => string,
  extension: 'json' | 'csv',
): string => {
  const subject = attemptSubject(attempt)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
  return `fsot-result-${dayOf(attempt.createdAt)}-${subject}.${extension}`;
};
