import { describe, expect, it } from 'vitest';
import { clockFace, durationInWords } from '../../../src/ui/controls/duration.ts';

/** Numbers keep to their units by a space that does not break. */
const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

describe('a length of time', () => {
  it.each([
    [0, '0:00'],
    [9, '0:09'],
    [60, '1:00'],
    [2347, '39:07'],
    [3599, '59:59'],
    [3600, '1:00:00'],
    [3725, '1:02:05'],
    [7199, '1:59:59'],
  ])('of %i seconds has the clock face %s', (seconds, face) => {
    expect(clockFace(seconds)).toBe(face);
  });

  it.each([
    [0, '0 s'],
    [9_000, '9 s'],
    [40 * 60_000, '40 min'],
    [1_245_000, '20 min 45 s'],
    [162 * 60_000, '2 h 42 min'],
    [3_600_000, '1 h'],
    [3_605_000, '1 h'],
    [7_199_000, '1 h 59 min'],
    [1_600, '2 s'],
  ])('of %i ms is %s in words', (ms, words) => {
    expect(plain(durationInWords(ms))).toBe(words);
  });
});
