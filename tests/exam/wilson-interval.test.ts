import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '../../src/exam/wilson-interval.ts';

const answers = fc
  .integer({ min: 1, max: 500 })
  .chain((trials) => fc.tuple(fc.integer({ min: 0, max: trials }), fc.constant(trials)));

describe('wilsonInterval', () => {
  // R. G. Newcombe, “Two-sided confidence intervals for the single proportion: comparison of seven methods”,
  // Statistics in Medicine 17 (1998), 857–872, table I, method 3 (score, without continuity correction).
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('agrees with the published interval of %i in %i', (successes, trials, low, high) => {
    const interval = wilsonInterval(successes, trials);
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  it('holds the share seen, and lies between 0 and 1', () => {
    fc.assert(
      fc.property(answers, ([successes, trials]) => {
        const { low, high } = wilsonInterval(successes, trials) ?? { low: NaN, high: NaN };
        const share = successes / trials;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(share);
        expect(high).toBeGreaterThanOrEqual(share);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is the mirror image for failures', () => {
    fc.assert(
      fc.property(answers, ([successes, trials]) => {
        const right = wilsonInterval(successes, trials);
        const wrong = wilsonInterval(trials - successes, trials);
        expect(right?.low).toBeCloseTo(1 - (wrong?.high ?? NaN), 12);
      }),
    );
  });

  it('says nothing about no trials', () => {
    expect(wilsonInterval(0, 0)).toBeNull();
  });
});
