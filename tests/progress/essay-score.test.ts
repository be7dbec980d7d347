import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  essayScale,
  meanOfReading,
  scoreEssayReadings,
  scoreOfReading,
} from '../../src/progress/essay-score.ts';
import { aReading, criterionScores } from '../support/essay-builders.ts';

const aScore = fc.integer({ min: 1, max: 6 });
const anyReading = fc
  .tuple(aScore, aScore, aScore, aScore, aScore)
  .map((scores) => aReading({ scores: criterionScores(scores) }));

test.each([
  [[4, 4, 4, 4, 4], 4],
  [[4, 4, 4, 3, 3], 4],
  [[4, 4, 3, 3, 3], 3],
  [[1, 1, 1, 1, 6], 2],
])('a reading of %j scores %i: the rounded mean of its criteria', (scores, expected) => {
  expect(scoreOfReading(aReading({ scores: criterionScores(scores) }))).toBe(expected);
});

test('no mean of five scores lies half-way, so no rounding favors anybody', () => {
  fc.assert(
    fc.property(anyReading, (reading) => {
      const mean = meanOfReading(reading);
      expect(Math.abs(scoreOfReading(reading) - mean)).toBeLessThan(0.41);
    }),
  );
});

test('two readings sum to 2 to 12, whichever is given first', () => {
  fc.assert(
    fc.property(anyReading, anyReading, (first, second) => {
      const sum = scoreEssayReadings([first, second])?.sum ?? 0;
      expect(sum).toBeGreaterThanOrEqual(essayScale.low);
      expect(sum).toBeLessThanOrEqual(essayScale.high);
      expect(scoreEssayReadings([second, first])?.sum).toBe(sum);
    }),
  );
});

test('one reading gives no score', () => {
  expect(scoreEssayReadings([aReading()])).toBeNull();
  expect(scoreEssayReadings([])).toBeNull();
});

test.each([
  [4, 4, true],
  [4, 5, true],
  [3, 5, false],
])('readings of %i and %i agree: %s', (first, second, agree) => {
  const readings = [first, second].map((score) => aReading({ scores: criterionScores(score) }));
  expect(scoreEssayReadings(readings)?.agree).toBe(agree);
});

test('criteria two points apart are named, those one point apart are not', () => {
  const first = aReading({ scores: criterionScores([4, 4, 2, 4, 4]) });
  const second = aReading({ scores: criterionScores([5, 4, 5, 4, 2]) });
  expect(scoreEssayReadings([first, second])?.disagreements).toEqual([
    { criterion: 'complexity', first: 2, second: 5 },
    { criterion: 'language', first: 4, second: 2 },
  ]);
});
