import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assumptionProblem,
  estimateSection,
  estimateTotal,
  historicalCut,
  startingAssumption,
} from '../../src/progress/estimated-scale.ts';
import type { EstimatedScore } from '../../src/progress/estimated-scale.ts';
import { wilsonInterval } from '../../src/exam/wilson-interval.ts';

const assumption = { mean: 0.6, sd: 0.15 };

const scored = (estimate: number, reach: number): EstimatedScore => ({
  estimate,
  interval: { low: estimate - reach, high: estimate + reach },
});

const scores = fc.integer({ min: 1, max: 100 }).chain((items) =>
  fc.record({
    items: fc.constant(items),
    right: fc.integer({ min: 0, max: items }),
    mean: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
    sd: fc.double({ min: 0.01, max: 0.5, noNaN: true }),
  }),
);

describe('the estimated scale of a section', () => {
  it('is 50 at the mean assumed, and 10 more for each spread above it', () => {
    expect(estimateSection({ right: 36, items: 60 }, assumption)?.estimate).toBeCloseTo(50, 10);
    expect(estimateSection({ right: 45, items: 60 }, assumption)?.estimate).toBeCloseTo(60, 10);
  });

  it('has the limits of the share, scaled', () => {
    const share = wilsonInterval(45, 60);
    const { low, high } = estimateSection({ right: 45, items: 60 }, assumption)?.interval ?? {};
    expect(low).toBeCloseTo(50 + (10 * ((share?.low ?? NaN) - 0.6)) / 0.15, 10);
    expect(high).toBeCloseTo(50 + (10 * ((share?.high ?? NaN) - 0.6)) / 0.15, 10);
  });

  it('lies in its interval, and gives back the share', () => {
    fc.assert(
      fc.property(scores, ({ right, items, mean, sd }) => {
        const found = estimateSection({ right, items }, { mean, sd });
        if (found === null) throw new Error('something was asked');
        expect(found.estimate).toBeGreaterThanOrEqual(found.interval.low);
        expect(found.estimate).toBeLessThanOrEqual(found.interval.high);
        expect(mean + ((found.estimate - 50) / 10) * sd).toBeCloseTo(right / items, 8);
      }),
    );
  });

  it('is none where nothing was asked', () => {
    expect(estimateSection({ right: 0, items: 0 }, assumption)).toBeNull();
  });

  it('refuses an assumption that cannot be, with a sentence', () => {
    expect(assumptionProblem(startingAssumption)).toBeNull();
    expect(assumptionProblem({ mean: 60, sd: 0.15 })).toContain('mean');
    expect(assumptionProblem({ mean: 0, sd: 0.15 })).toContain('mean');
    expect(assumptionProblem({ mean: 1, sd: 0.15 })).toContain('mean');
    expect(assumptionProblem({ mean: 0.6, sd: 0 })).toContain('spread');
    expect(assumptionProblem({ mean: 0.6, sd: 0.5 })).toBeNull();
    expect(assumptionProblem({ mean: 0.6, sd: 0.51 })).toContain('spread');
    expect(assumptionProblem({ mean: 0.6, sd: NaN })).toContain('spread');
    expect(() => estimateSection({ right: 1, items: 2 }, { mean: 0.6, sd: 0 })).toThrow(RangeError);
  });
});

describe('the estimated total', () => {
  it('is the plain sum of the sections and the biographic score entered', () => {
    const total = estimateTotal(
      { 'job-knowledge': scored(57.5, 0), 'english-expression': scored(56.25, 0) },
      53.25,
    );
    expect(total).toMatchObject({ estimate: 167, besideCut: 'above' });
    expect(total?.sections).toEqual(['job-knowledge', 'biographic', 'english-expression']);
  });

  it('adds the errors of its sections in squares', () => {
    const total = estimateTotal(
      { 'job-knowledge': scored(50, 3), 'english-expression': scored(52, 4) },
      50,
    );
    expect(total?.interval).toEqual({ low: 147, high: 157 });
    expect(total?.besideCut).toBe('undecided');
  });

  it('is not held against the cut without all three sections', () => {
    const total = estimateTotal(
      { 'job-knowledge': scored(90, 1), 'english-expression': scored(90, 1) },
      null,
    );
    expect(total).toMatchObject({
      estimate: 180,
      sections: ['job-knowledge', 'english-expression'],
      besideCut: null,
    });
  });

  it('is none of nothing', () => {
    expect(estimateTotal({ 'job-knowledge': null }, null)).toBeNull();
  });

  it('is below the cut only where its whole interval is', () => {
    const total = estimateTotal(
      { 'job-knowledge': scored(40, 3), 'english-expression': scored(40, 4) },
      historicalCut - 86,
    );
    expect(total).toMatchObject({ estimate: 148, interval: { high: 153 }, besideCut: 'below' });
  });

  it('is above the cut where it begins at it, and undecided where it ends at it', () => {
    const exact = (estimate: number, reach: number) =>
      estimateTotal(
        { 'job-knowledge': scored(50, reach), 'english-expression': scored(50, 0) },
        estimate - 100,
      )?.besideCut;
    expect(exact(historicalCut + 3, 3)).toBe('above');
    expect(exact(historicalCut - 3, 3)).toBe('undecided');
  });
});
