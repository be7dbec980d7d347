import { expect, test } from 'vitest';
import { hasBlindReview } from '../../src/progress/has-blind-review.ts';
import { anAttempt } from '../support/attempt-builders.ts';
import { aFormat, anEssaySection } from '../support/format-builders.ts';

test('only a mock exam with questions that have a key has a blind review', () => {
  const keyless = aFormat({ sections: [anEssaySection()] });
  expect(hasBlindReview(anAttempt())).toBe(true);
  expect(hasBlindReview(anAttempt({ kind: 'drill' }))).toBe(false);
  expect(hasBlindReview(anAttempt({ format: keyless }))).toBe(false);
});
