/** Practice by day, as `ProgressTotals.days` holds it: dates (2026-11-22) with ms. */
export type PracticeDays = Readonly<Record<string, number>>;

export type PracticeDay = {
  /** As 2026-11-22. */
  readonly day: string;
  /** Practice, in ms. */
  readonly ms: number;
};

/** Seven days, Sunday to Saturday, as calendars in the United States have them. */
export type PracticeWeek = {
  /** Its Sunday. */
  readonly start: string;
  /** Null for days still to come. */
  readonly days: readonly (PracticeDay | null)[];
  readonly ms: number;
};

export type PracticeMonth = {
  /** As 2026-11. */
  readonly month: string;
  readonly daysPracticed: number;
  readonly ms: number;
};

const dayMs = 86_400_000;

/** A date as a day of UTC, where every day is as long as the next: only dates are counted, never moments. */
const toUtc = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const fromUtc = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** The date so many days later; earlier where `count` is below 0. */
export const addDaysTo = (day: string, count: number): string =>
  fromUtc(toUtc(day) + count * dayMs);

const startOfWeek = (day: string): string => addDaysTo(day, -new Date(toUtc(day)).getUTCDay());

const wasPracticed = (days: PracticeDays, day: string): boolean => (days[day] ?? 0) > 0;

/**
 * The date with which a calendar ends: today, or the one after it where there was practice already, as there may be for who has
 * crossed the date line since. No journey leads further: a later date was told by a clock that was wrong.
 */
export const latestDay = (days: PracticeDays, today: string): string => {
  const next = addDaysTo(today, 1);
  return wasPracticed(days, next) ? next : today;
};

const weekFrom = (days: PracticeDays, start: string, today: string): PracticeWeek => {
  const dates = [0, 1, 2, 3, 4, 5, 6].map((offset) => addDaysTo(start, offset));
  const shown = dates.map((day) => (day > today ? null : { day, ms: days[day] ?? 0 }));
  return { start, days: shown, ms: shown.reduce((sum, each) => sum + (each?.ms ?? 0), 0) };
};

/** The latest so many weeks up to today's, the latest first. */
export const practiceWeeks = (
  days: PracticeDays,
  today: string,
  count: number,
): readonly PracticeWeek[] => {
  const latest = startOfWeek(today);
  return Array.from({ length: count }, (_, back) =>
    weekFrom(days, addDaysTo(latest, -7 * back), today),
  );
};

/** How many weeks there are from the first day of practice to today's week: 0 before any practice. */
export const countPracticeWeeks = (days: PracticeDays, today: string): number => {
  const first = Object.keys(days)
    .filter((day) => day <= today && wasPracticed(days, day))
    .toSorted()[0];
  if (first === undefined) return 0;
  return Math.round((toUtc(startOfWeek(today)) - toUtc(startOfWeek(first))) / (7 * dayMs)) + 1;
};

/** The months with practice, the latest first. */
export const practiceMonths = (days: PracticeDays): readonly PracticeMonth[] => {
  const months = new Map<string, PracticeMonth>();
  for (const [day, ms] of Object.entries(days)) {
    if (ms <= 0) continue;
    const month = day.slice(0, 7);
    const before = months.get(month) ?? { daysPracticed: 0, ms: 0 };
    months.set(month, { month, daysPracticed: before.daysPracticed + 1, ms: before.ms + ms });
  }
  return [...months.values()].toSorted((one, other) => (one.month < other.month ? 1 : -1));
};

/**
 * Days of practice in a row up to today, or up to yesterday: a day is not missed before it is over. 0 where the last practice
 * is longer ago.
 */
export const currentStreak = (days: PracticeDays, today: string): number => {
  let day = wasPracticed(days, today) ? today : addDaysTo(today, -1);
  let streak = 0;
  while (wasPracticed(days, day)) {
    streak += 1;
    day = addDaysTo(day, -1);
  }
  return streak;
};

/** On how many of the latest so many days, today among them, there was practice. */
export const daysPracticedOf = (days: PracticeDays, today: string, count: number): number =>
  Array.from({ length: count }, (_, back) => addDaysTo(today, -back)).filter((day) =>
    wasPracticed(days, day),
  ).length;
