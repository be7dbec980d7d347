import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceInterval } from '../../src/progress/difference-interval.ts';
import { mcnemarExact } from '../../src/progress/mcnemar-test.ts';

const shares = fc
  .integer({ min: 1, max: 200 })
  .chain((items) =>
    fc.record({ items: fc.constant(items), right: fc.integer({ min: 0, max: items }) }),
  );

describe('the difference of two shares', () => {
  // R. G. Newcombe, “Interval estimation for the difference between independent proportions”, Statistics in Medicine 17 (1998),
  // 873–890, table II, method 10: p₁ − p₂, so the first published share is the second here.
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
  ])('agrees with the published interval of %i/%i − %i/%i', (a, m, b, n, low, high) => {
    const found = differenceInterval({ right: b, items: n }, { right: a, items: m });
    expect(found?.interval.low).toBeCloseTo(low, 4);
    expect(found?.interval.high).toBeCloseTo(high, 4);
  });

  it('holds the difference seen, and turns about with the two exchanged', () => {
    fc.assert(
      fc.property(shares, shares, (first, second) => {
        const there = differenceInterval(first, second);
        const back = differenceInterval(second, first);
        if (there === null || back === null) throw new Error('both have items');
        expect(there.interval.low).toBeLessThanOrEqual(there.difference);
        expect(there.interval.high).toBeGreaterThanOrEqual(there.difference);
        expect(there.interval.low).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(there.interval.high).toBeLessThanOrEqual(1 + 1e-12);
        expect(back.interval.low).toBeCloseTo(-there.interval.high, 12);
      }),
    );
  });

  it('is none where one of the two is of nothing', () => {
    expect(differenceInterval({ right: 0, items: 0 }, { right: 1, items: 1 })).toBeNull();
  });
});

describe('McNemar’s exact test', () => {
  // M. W. Fagerland, S. Lydersen and P. Laake, BMC Medical Research Methodology 13 (2013), 91: airway hyper-responsiveness
  // before and after transplantation, 1 and 7 discordant pairs, exact p = 0.0703.
  it('agrees with a published example', () => {
    expect(mcnemarExact(1, 7)).toBeCloseTo(0.0703, 4);
  });

  it('agrees with sums by hand', () => {
    expect(mcnemarExact(0, 5)).toBeCloseTo(2 / 32, 12);
    expect(mcnemarExact(6, 0)).toBeCloseTo(2 / 64, 12);
    expect(mcnemarExact(6, 16)).toBeCloseTo((2 * 110_056) / 2 ** 22, 10);
    expect(mcnemarExact(3, 3)).toBe(1);
    expect(mcnemarExact(0, 0)).toBe(1);
  });

  it('is the same from either side, and less the more uneven the split', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), (gained, lost) => {
        const p = mcnemarExact(gained, lost);
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
        expect(mcnemarExact(lost, gained)).toBe(p);
        if (gained > lost) expect(mcnemarExact(gained + 1, lost)).toBeLessThanOrEqual(p + 1e-12);
      }),
    );
  });
});
