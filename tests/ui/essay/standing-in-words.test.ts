import { expect, test } from 'vitest';
import { standingInWords } from '../../../src/ui/essay/standing-in-words.ts';
import { aReading } from '../../support/essay-builders.ts';

test('an essay read once tells no score', () => {
  expect(standingInWords([aReading()]).words).not.toMatch(/\d/u);
});

test('an essay read twice tells its sum as an estimate', () => {
  expect(standingInWords([aReading(), aReading()]).words).toBe(
    '8 of 12, an estimate from your two readings.',
  );
});
