import { describe, expect, it } from 'vitest';
import { lengthTold } from '../../../src/ui/exam/length-told.ts';

describe('what is told of a length', () => {
  it.each([
    [200, 148, 149, null],
    [200, 149, 150, '50 characters left.'],
    [200, 150, 151, null],
    [200, 189, 190, '10 characters left.'],
    [200, 100, 195, '5 characters left.'],
    [200, 199, 200, null],
    [200, 200, 201, '1 character over the limit of 200.'],
    [200, 201, 202, null],
    [200, 201, 200, 'Within the limit again: 0 characters left.'],
    [200, 195, 150, null],
    [2800, 2299, 2300, '500 characters left.'],
    [2800, 2750, 2751, null],
    [200, 200, 199, null],
    [2800, 2699, 2700, '100 characters left.'],
    [2800, 2779, 2780, '20 characters left.'],
    [1000, 499, 500, null],
    [1001, 500, 501, '500 characters left.'],
  ])('in a box of %i, from %i to %i: %s', (limit, before, now, words) => {
    expect(lengthTold(limit, before, now)).toBe(words);
  });
});
