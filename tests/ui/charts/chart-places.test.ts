import { describe, expect, it } from 'vitest';
import { chartUnits } from '../../../src/ui/charts/create-chart-width.ts';
import { timeDomain, timeTicks } from '../../../src/ui/charts/time-ticks.ts';
import { latestPoints, trendTable } from '../../../src/ui/charts/trend-points.ts';
import type { TrendPoint } from '../../../src/ui/charts/trend-points.ts';
import { examStart } from '../../support/attempt-builders.ts';

const dayMs = 24 * 60 * 60 * 1000;

describe('the time axis', () => {
  it('leaves room around the points, and a week around a single one', () => {
    expect(timeDomain([0, 100])).toEqual([-4, 104]);
    expect(timeDomain([examStart])).toEqual([examStart - 3.5 * dayMs, examStart + 3.5 * dayMs]);
  });

  it('takes as many moments as there are attempts', () => {
    const moments = Array.from({ length: 300_000 }, (_, index) => index);
    expect(timeDomain(moments)[1]).toBeGreaterThan(299_999);
  });

  it.each([1, 30, 400, 3000])('writes nothing twice in a row over %d days', (days) => {
    const labels = timeTicks([examStart, examStart + days * dayMs], [0, 640]).map(
      ({ label }) => label,
    );
    expect(labels.length).toBeGreaterThan(1);
    expect(labels.filter((label, index) => label === labels[index + 1])).toEqual([]);
  });

  it('writes no label over another, nor over the edge', () => {
    const places = timeTicks([examStart, examStart + 7 * 60_000], [44, 368]).map(({ at }) => at);
    expect(places.length).toBeGreaterThan(1);
    expect(places.filter((at, index) => at - (places[index - 1] ?? -72) < 72)).toEqual([]);
    expect(places.filter((at) => at > 350)).toEqual([]);
  });

  it('has fewer marks where there is less room', () => {
    const count = (width: number): number =>
      timeTicks([examStart, examStart + 30 * dayMs], [0, width]).length;
    expect(count(240)).toBeLessThan(count(640));
  });
});

describe('the width of a chart', () => {
  it('counts in sixteenths of a rem, so that words are as large as those around it', () => {
    expect(chartUnits(390, 16)).toBe(390);
    expect(chartUnits(640, 32)).toBe(320);
  });

  it('has a least, below which the chart shrinks, and a most', () => {
    expect(chartUnits(390, 32)).toBe(280);
    expect(chartUnits(2000, 16)).toBe(720);
  });
});

describe('the points of a trend', () => {
  const point = (at: number, interval: TrendPoint['interval'] = null): TrendPoint => ({
    at,
    value: 0.5,
    interval,
    of: `attempt ${at}`,
  });
  const percent = (value: number): string => `${value * 100}%`;

  it('are the newest sixty, oldest first', () => {
    const points = Array.from({ length: 65 }, (_, index) => point(65 - index));
    const { series, leftOut } = latestPoints([{ name: 'Mock exams', points }]);
    expect(leftOut).toBe(5);
    expect(series[0]?.points.map(({ at }) => at).slice(0, 2)).toEqual([6, 7]);
  });

  it('stand in a table, newest first, with the columns that they need', () => {
    const one = trendTable([{ name: 'x', points: [point(1), point(2)] }], 'Right', percent);
    expect(one.columns).toEqual(['When', 'What', 'Right']);
    expect(one.rows.map((row) => row[1])).toEqual(['attempt 2', 'attempt 1']);
    const two = trendTable(
      [
        { name: 'Mock exams', points: [point(1, { low: 0.25, high: 0.75 })] },
        { name: 'Drills', points: [point(2)] },
      ],
      'Right',
      percent,
    );
    expect(two.columns).toEqual(['When', 'What', 'Of', 'Right', '95% interval']);
    expect(two.rows[1]?.slice(2)).toEqual(['Mock exams', '50%', '25% to 75%']);
    expect(two.rows[0]?.[4]).toBe('none');
  });
});
