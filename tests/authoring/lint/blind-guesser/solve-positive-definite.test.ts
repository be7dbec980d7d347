import { describe, expect, it } from 'vitest';
import { solvePositiveDefinite } from '../../../../src/authoring/lint/blind-guesser/solve-positive-definite.ts';

describe('solvePositiveDefinite', () => {
  it('solves three equations', () => {
    const matrix = Float64Array.of(4, 2, 0, 2, 5, 1, 0, 1, 3);
    const x = solvePositiveDefinite(matrix, Float64Array.of(8, 15, 11), 3);
    expect([...x].map((value) => Math.round(value * 1e9) / 1e9)).toEqual([1, 2, 3]);
  });

  it('refuses a matrix that is not positive definite', () => {
    expect(() =>
      solvePositiveDefinite(Float64Array.of(1, 2, 2, 1), Float64Array.of(1, 1), 2),
    ).toThrow(RangeError);
  });
});
