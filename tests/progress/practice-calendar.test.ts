import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDaysTo,
  countPracticeWeeks,
  currentStreak,
  daysPracticedOf,
  latestDay,
  practiceMonths,
  practiceWeeks,
} from '../../src/progress/practice-calendar.ts';

// A Sunday.
const today = '2026-11-22';
const minute = 60_000;

test('a week runs from Sunday to Saturday, and its days to come are empty', () => {
  const [week] = practiceWeeks({ '2026-11-22': 5 * minute }, today, 1);
  expect(week).toEqual({
    start: '2026-11-22',
    days: [{ day: '2026-11-22', ms: 5 * minute }, null, null, null, null, null, null],
    ms: 5 * minute,
  });
});

test('weeks come the latest first, with their practice added up', () => {
  const days = { '2026-11-15': minute, '2026-11-21': 2 * minute, '2026-11-22': minute };
  expect(practiceWeeks(days, today, 2).map(({ start, ms }) => [start, ms])).toEqual([
    ['2026-11-22', minute],
    ['2026-11-15', 3 * minute],
  ]);
});

test('there are as many weeks as since the first practice', () => {
  expect(countPracticeWeeks({}, today)).toBe(0);
  expect(countPracticeWeeks({ '2026-11-22': minute }, today)).toBe(1);
  expect(countPracticeWeeks({ '2026-11-21': minute }, today)).toBe(2);
  expect(countPracticeWeeks({ '2025-11-23': minute }, today)).toBe(53);
});

test('no week comes of a day without practice, nor of a date that only a wrong clock can have told', () => {
  expect(countPracticeWeeks({ '2026-01-01': 0, '2026-11-22': minute }, today)).toBe(1);
  expect(countPracticeWeeks({ '2030-01-01': minute }, today)).toBe(0);
});

test('months add up their days, the latest first', () => {
  const days = {
    '2026-10-31': minute,
    '2026-11-01': minute,
    '2026-11-02': minute,
    '2026-11-03': 0,
    '2026-09-30': minute,
  };
  expect(practiceMonths(days)).toEqual([
    { month: '2026-11', daysPracticed: 2, ms: 2 * minute },
    { month: '2026-10', daysPracticed: 1, ms: minute },
    { month: '2026-09', daysPracticed: 1, ms: minute },
  ]);
});

test('a streak lasts while today may still be practiced', () => {
  const days = { '2026-11-19': minute, '2026-11-20': minute, '2026-11-21': minute };
  expect(currentStreak(days, today)).toBe(3);
  expect(currentStreak({ ...days, '2026-11-22': minute }, today)).toBe(4);
  expect(currentStreak(days, '2026-11-23')).toBe(0);
});

test('days practiced are counted back from today', () => {
  const days = { '2026-10-25': minute, '2026-10-26': minute, '2026-11-22': minute };
  expect(daysPracticedOf(days, today, 28)).toBe(2);
});

test('the calendar ends today, or on the date after it that was practiced across the date line', () => {
  expect(latestDay({ '2026-11-21': minute }, today)).toBe(today);
  expect(latestDay({ '2026-11-23': minute }, today)).toBe('2026-11-23');
  expect(latestDay({ '2026-11-23': 0 }, today)).toBe(today);
});

test('a date that only a wrong clock can have told is not where the calendar ends', () => {
  expect(latestDay({ '2030-01-01': minute }, today)).toBe(today);
});

test('dates step over the ends of months, years and summer time', () => {
  expect(addDaysTo('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDaysTo('2028-03-01', -1)).toBe('2028-02-29');
  expect(addDaysTo('2026-11-01', 1)).toBe('2026-11-02');
});

test('every day of practice is in exactly one week, and in exactly one month', () => {
  const dayBack = fc.integer({ min: 0, max: 800 });
  fc.assert(
    fc.property(
      fc.dictionary(
        dayBack.map((back) => addDaysTo(today, -back)),
        fc.nat(),
      ),
      (days) => {
        const all = Object.values(days).reduce((sum, ms) => sum + ms, 0);
        const weeks = practiceWeeks(days, today, countPracticeWeeks(days, today));
        expect(weeks.reduce((sum, { ms }) => sum + ms, 0)).toBe(all);
        expect(practiceMonths(days).reduce((sum, { ms }) => sum + ms, 0)).toBe(all);
      },
    ),
  );
});
