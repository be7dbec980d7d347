import { describe, expect, it } from 'vitest';
import { aheadMs, paceInWords } from '../../../src/ui/exam/pace.ts';
import { minutes, seconds } from '../../support/attempt-builders.ts';

const paceOf = (number: number, elapsedMs: number) => ({
  number,
  elapsedMs,
  count: 60,
  allowedMs: minutes(40),
});

describe('the pace', () => {
  it.each([
    [1, 0, 0],
    [31, minutes(20), 0],
    [31, minutes(17), minutes(3)],
    [31, minutes(22), -minutes(2)],
  ])('on question %i after %i ms is %i ms ahead', (number, elapsedMs, ahead) => {
    expect(aheadMs(paceOf(number, elapsedMs))).toBe(ahead);
  });

  it.each([
    [31, minutes(20) + seconds(50), 'On pace'],
    [31, minutes(21), '1 minute behind'],
    [31, minutes(17), '3 minutes ahead'],
  ])('on question %i after %i ms is told as %s', (number, elapsedMs, words) => {
    expect(paceInWords(paceOf(number, elapsedMs))).toBe(words);
  });
});
