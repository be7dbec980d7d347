import type { JSX } from 'solid-js';
import type { Interval } from '../../exam/wilson-interval.ts';
import type { EpochMs } from '../../shared/clock.ts';
import { momentInWords } from '../controls/attempt-words.ts';
import type { ChartTable } from './chart-table.ts';

/** One value at one moment. */
export type TrendPoint = {
  readonly at: EpochMs;
  readonly value: number;
  /** Null where the value has none. */
  readonly interval: Interval | null;
  /** What it is of, for the table: an attempt's title, or a link to it. */
  readonly of: JSX.Element;
};

/** At most three in a chart: they differ in shape, filling and dashes. */
export type TrendSeries = { readonly name: string; readonly points: readonly TrendPoint[] };

/** More points than this are a smear, and their table is longer than anyone reads. */
const mostPoints = 60;

/** The newest points of each series, oldest first, and how many older ones were left out of all of them together. */
export const latestPoints = (
  series: readonly TrendSeries[],
): { readonly series: readonly TrendSeries[]; readonly leftOut: number } => ({
  series: series.map(({ name, points }) => ({
    name,
    points: points.toSorted((one, other) => one.at - other.at).slice(-mostPoints),
  })),
  leftOut: series.reduce((sum, { points }) => sum + Math.max(0, points.length - mostPoints), 0),
});

type PointOf = TrendPoint & { readonly series: string };

/** The points of all series as a table, newest first; a column tells the series apart where there are several. */
export const trendTable = (
  series: readonly TrendSeries[],
  valueName: string,
  valueInWords: (value: number) => string,
): ChartTable => {
  const hasSeveral = series.length > 1;
  const points = series
    .flatMap(({ name, points }) => points.map((point): PointOf => ({ ...point, series: name })))
    .toSorted((one, other) => other.at - one.at);
  const hasIntervals = points.some(({ interval }) => interval !== null);
  return {
    columns: [
      'When',
      'What',
      ...(hasSeveral ? ['Of'] : []),
      valueName,
      ...(hasIntervals ? ['95% interval'] : []),
    ],
    rows: points.map(({ at, of, series: name, value, interval }) => [
      momentInWords(at),
      of,
      ...(hasSeveral ? [name] : []),
      valueInWords(value),
      ...(hasIntervals
        ? [
            interval === null
              ? 'none'
              : `${valueInWords(interval.low)} to ${valueInWords(interval.high)}`,
          ]
        : []),
    ]),
  };
};
