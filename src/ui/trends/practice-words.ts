import { currentStreak, daysPracticedOf } from '../../progress/practice-calendar.ts';
import type { PracticeDays } from '../../progress/practice-calendar.ts';
import { durationInWords } from '../controls/duration.ts';

const inUtc = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', ...options });

const shortDay = inUtc({ month: 'short', day: 'numeric' });
const wholeDay = inUtc({ weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' });
const wholeMonth = inUtc({ month: 'long', year: 'numeric' });

/** `Nov 22` of 2026-11-22. */
export const dayInShort = (day: string): string => shortDay.format(Date.parse(`${day}T00:00:00Z`));

/** `Sunday, November 22, 2026`. */
export const dayInWords = (day: string): string => wholeDay.format(Date.parse(`${day}T00:00:00Z`));

/** `November 2026` of 2026-11. */
export const monthInWords = (month: string): string =>
  wholeMonth.format(Date.parse(`${month}-01T00:00:00Z`));

/** Practice to the minute: `42 min`, `1 h 5 min`; what is less than one is said so. */
export const practiceInWords = (ms: number): string =>
  ms < 60_000 ? 'under 1\u00a0min' : durationInWords(Math.round(ms / 60_000) * 60_000);

const longWindow = 28;

/** How regular the practice was lately. A streak is told from two days on, and never what would break it. */
export const habitInWords = (days: PracticeDays, today: string): string => {
  const lately = `You practiced on ${daysPracticedOf(days, today, longWindow)} of the last ${longWindow} days`;
  const streak = currentStreak(days, today);
  return streak > 1 ? `${lately}, the most recent ${streak} in a row.` : `${lately}.`;
};
