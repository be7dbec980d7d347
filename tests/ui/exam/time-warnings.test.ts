import { describe, expect, it } from 'vitest';
import { timeWarnings, warningBetween } from '../../../src/ui/exam/time-warnings.ts';
import { minutes, seconds } from '../../support/attempt-builders.ts';

describe('the warnings of a section', () => {
  it('come at half, five minutes and one', () => {
    expect(timeWarnings(minutes(40)).map(({ leftMs }) => leftMs)).toEqual([
      minutes(20),
      minutes(5),
      minutes(1),
    ]);
  });

  it('leave out what a short section has no room for', () => {
    const warned = (lengthMs: number) =>
      timeWarnings(lengthMs).map(({ leftMs }) => leftMs / minutes(1));
    expect(warned(minutes(12))).toEqual([6, 5, 1]);
    expect(warned(minutes(10))).toEqual([5, 1]);
    expect(warned(minutes(6))).toEqual([5, 1]);
    expect(warned(minutes(5))).toEqual([1]);
    expect(warned(minutes(1))).toEqual([]);
  });

  const all = timeWarnings(minutes(40));

  it('are given once, between the reading before and the one after', () => {
    expect(warningBetween(all, minutes(5) + 400, minutes(5) - 600)?.leftMs).toBe(minutes(5));
    expect(warningBetween(all, minutes(5) - 600, minutes(5) - 1600)).toBeNull();
  });

  it('are given at the very moment', () => {
    expect(warningBetween(all, minutes(1) + 1000, minutes(1))?.leftMs).toBe(minutes(1));
    expect(warningBetween(all, minutes(1), minutes(1) - 1000)).toBeNull();
  });

  it('are not missed by a page that slept, which hears the last one only', () => {
    expect(warningBetween(all, minutes(30), seconds(30))?.leftMs).toBe(minutes(1));
  });
});
