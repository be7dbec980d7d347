import { expect, test } from 'vitest';
import { changeInWords } from '../../../src/ui/trends/change-words.ts';
import { habitInWords, practiceInWords } from '../../../src/ui/trends/practice-words.ts';
import { mostSat, pointsOfKind, sectionPoints } from '../../../src/ui/trends/score-points.ts';
import { rebuild } from '../../../src/progress/progress-totals.ts';
import { aDigestOf, someRight } from '../../support/digest-builders.ts';

const { series } = rebuild([
  aDigestOf(someRight(2, 10), { day: 0, kind: 'mock' }),
  aDigestOf(someRight(5, 5), { day: 1 }),
  aDigestOf(someRight(9, 10), { day: 2, kind: 'mock' }),
]);
const points = sectionPoints(series, 'job-knowledge');

test('mocks and drills are apart, and the section sat most comes first', () => {
  expect(pointsOfKind(points, 'mock').map(({ right }) => right)).toEqual([2, 9]);
  expect(pointsOfKind(points, 'drill').map(({ right }) => right)).toEqual([5]);
  expect(mostSat(series)).toBe('job-knowledge');
});

test('a trend says whether the latest differs from the first by more than chance', () => {
  expect(changeInWords(pointsOfKind(points, 'mock'))).toMatch(
    /^From 2 of 10 \(20%\) in the first to 9 of 10 \(90%\) in the latest of 2: \+70 points \(.*\), more than chance would explain\.$/u,
  );
  expect(changeInWords(points.slice(1))).toMatch(/no more than chance would explain\.$/u);
  expect(changeInWords(points.slice(0, 1))).toMatch(/^One so far: 2 of 10 \(20%\)/u);
});

test('practice is told to the minute', () => {
  expect(practiceInWords(20_000)).toBe('under 1\u00a0min');
  expect(practiceInWords(90 * 60_000 + 10_000)).toBe('1\u00a0h 30\u00a0min');
});

test('a streak is told from two days on, and none is missed', () => {
  const minute = 60_000;
  expect(habitInWords({ '2026-11-21': minute, '2026-11-22': minute }, '2026-11-22')).toBe(
    'You practiced on 2 of the last 28 days, the most recent 2 in a row.',
  );
  expect(habitInWords({ '2026-11-02': minute }, '2026-11-22')).toBe(
    'You practiced on 1 of the last 28 days.',
  );
});
