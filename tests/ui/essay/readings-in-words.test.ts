import { expect, test } from 'vitest';
import { readingsInWords } from '../../../src/ui/essay/readings-in-words.ts';
import { aReading } from '../../support/essay-builders.ts';

test('an essay read once tells no score', () => {
  expect(readingsInWords([aReading()]).words).not.toMatch(/\d/u);
});

test('an essay read twice tells its sum as an estimate', () => {
  expect(readingsInWords([aReading(), aReading()]).words).toBe(
    '8 of 12, an estimate from your two readings.',
  );
});
