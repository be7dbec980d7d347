import { expect, test } from 'vitest';
import { timeFactorInWords } from '../../../src/ui/controls/time-factor-words.ts';
import { standardConditions } from '../../support/standard-conditions.ts';

const words = (timeFactor: number | null) =>
  timeFactorInWords({ ...standardConditions, timeFactor });

test('only time unlike that of the real test is spoken of', () => {
  expect(words(1)).toBeNull();
  expect(words(1.25)).toBe('time ×\u00a01.25');
  expect(words(2)).toBe('time ×\u00a02');
  expect(words(null)).toBe('untimed');
});
