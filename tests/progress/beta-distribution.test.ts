import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaQuantile, betaShareBelow, logGamma } from '../../src/progress/beta-distribution.ts';

const shape = fc.double({ min: 0.5, max: 400, noNaN: true });
const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });

describe('logGamma', () => {
  it('is ln (n − 1)! at whole numbers and ln √π at one half', () => {
    expect(logGamma(1)).toBeCloseTo(0, 11);
    expect(logGamma(6)).toBeCloseTo(Math.log(120), 11);
    expect(logGamma(13)).toBeCloseTo(Math.log(479_001_600), 11);
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 11);
  });
});

describe('betaShareBelow', () => {
  it('agrees with the forms that can be written down', () => {
    // I_x(a, 1) = xᵃ;  I_x(1, b) = 1 − (1 − x)ᵇ;  I_x(½, ½) = (2/π)·arcsin √x;  I_x(2, 3) = 6x² − 8x³ + 3x⁴.
    expect(betaShareBelow(0.3, 4, 1)).toBeCloseTo(0.3 ** 4, 12);
    expect(betaShareBelow(0.3, 1, 4)).toBeCloseTo(1 - 0.7 ** 4, 12);
    expect(betaShareBelow(0.3, 0.5, 0.5)).toBeCloseTo(
      (2 / Math.PI) * Math.asin(Math.sqrt(0.3)),
      12,
    );
    expect(betaShareBelow(0.4, 2, 3)).toBeCloseTo(0.5248, 12);
  });

  it('agrees with the table of Student’s t: 5% lie beyond ± 2.228 at 10 degrees of freedom', () => {
    // P(|t| > 2.228) = I_x(ν/2, ½) at x = ν/(ν + t²).
    expect(betaShareBelow(10 / (10 + 2.228 ** 2), 5, 0.5)).toBeCloseTo(0.05, 4);
  });

  it('is the mirror image with its parameters exchanged', () => {
    fc.assert(
      fc.property(share, shape, shape, (x, a, b) => {
        expect(betaShareBelow(x, a, b)).toBeCloseTo(1 - betaShareBelow(1 - x, b, a), 10);
      }),
    );
  });

  it('is 0 below the range and 1 above it', () => {
    expect([-0.1, 0, 1, 1.1].map((x) => betaShareBelow(x, 2, 3))).toEqual([0, 0, 1, 1]);
  });
});

describe('betaQuantile', () => {
  // The exact (Clopper–Pearson) limits are beta quantiles. R. G. Newcombe, “Two-sided confidence intervals for the single
  // proportion”, Statistics in Medicine 17 (1998), 857–872, table I, method 5.
  it.each([
    [81, 263, 0.2527, 0.3676],
    [15, 148, 0.0578, 0.1617],
    [1, 29, 0.0009, 0.1776],
  ])('agrees with the published limits of %i in %i', (successes, trials, low, high) => {
    expect(betaQuantile(0.025, successes, trials - successes + 1)).toBeCloseTo(low, 4);
    expect(betaQuantile(0.975, successes + 1, trials - successes)).toBeCloseTo(high, 4);
  });

  it('is undone by betaShareBelow', () => {
    fc.assert(
      fc.property(share, shape, shape, (p, a, b) => {
        expect(betaShareBelow(betaQuantile(p, a, b), a, b)).toBeCloseTo(p, 8);
      }),
    );
  });

  it('refuses parameters that make no distribution', () => {
    expect(() => betaQuantile(0.5, 0, 1)).toThrow(RangeError);
    expect(() => betaQuantile(0.5, 1, 0)).toThrow(RangeError);
  });
});
