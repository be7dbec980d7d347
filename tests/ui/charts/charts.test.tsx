import { cleanup, render, screen, within } from '@solidjs/testing-library';
import { afterEach, expect, test } from 'vitest';
import { CalibrationChart } from '../../../src/ui/charts/calibration-chart.tsx';
import { IntervalRows } from '../../../src/ui/charts/interval-rows.tsx';
import { LineChart } from '../../../src/ui/charts/line-chart.tsx';
import { TrendChart } from '../../../src/ui/charts/trend-chart.tsx';
import { shareInWords } from '../../../src/ui/controls/share-words.ts';
import { examStart, minutes } from '../../support/attempt-builders.ts';

afterEach(cleanup);

const figure = (name: string) => screen.getByRole('figure', { name });
const rowsOf = (name: string): readonly string[] =>
  within(figure(name))
    .getAllByRole('row', { hidden: true })
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent).join(' | '));

test('a trend draws each point with its interval, and says them in a table', () => {
  render(() => (
    <TrendChart
      title="Job Knowledge"
      caption="Share right."
      series={[
        {
          name: 'Mock exams',
          points: [0, 1, 2].map((day) => ({
            at: examStart + minutes(day * 24 * 60),
            value: 0.5 + day / 10,
            interval: { low: 0.4, high: 0.9 },
            of: `Mock ${day}`,
          })),
        },
        {
          name: 'Drills',
          points: [{ at: examStart, value: 0.25, interval: null, of: 'Drill' }],
        },
      ]}
      from={0}
      to={1}
      valueName="Right"
      valueInWords={shareInWords}
      reference={{ value: 0.6, label: 'Mean' }}
    />
  ));
  const chart = figure('Job Knowledge');
  expect(chart.querySelectorAll('.chart-frame .chart-mark')).toHaveLength(4);
  expect(chart.querySelectorAll('.chart-error-bar')).toHaveLength(3);
  // Told apart by shape, not by color alone.
  const shapes = new Set(
    [...chart.querySelectorAll('.chart-frame .chart-mark')].map((mark) => mark.getAttribute('d')),
  );
  expect(shapes.size).toBe(2);
  expect(
    within(chart)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['Mock exams', 'Drills']);
  expect(rowsOf('Job Knowledge')[0]).toContain('| Mock 2 | Mock exams | 70% | 40% to 90%');
});

test('nothing is drawn outside the chart', () => {
  render(() => (
    <LineChart
      title="Pace"
      of="Job Knowledge"
      table={{ columns: ['After', 'Answered'], rows: [['1 min', '3']] }}
      points={[
        { x: 0, y: 0 },
        { x: 40, y: 60 },
      ]}
      xEnd={40}
      yEnd={60}
      xName="Minutes"
      yName="Questions answered"
      evenLine={{ x: 40, y: 60, label: 'At an even pace' }}
      marks={[{ x: 40, label: 'Time ran out' }]}
    />
  ));
  const chart = figure('Pace, Job Knowledge');
  const [, , width, height] = (
    chart.querySelector('.chart-frame svg')?.getAttribute('viewBox') ?? ''
  )
    .split(' ')
    .map(Number);
  const lines = [...chart.querySelectorAll('.chart-frame path')].map(
    (path) => path.getAttribute('d') ?? '',
  );
  for (const line of lines) {
    const numbers = (line.match(/-?[\d.]+/gu) ?? []).map(Number);
    expect(
      numbers.every((number) => number >= 0 && number <= Math.max(width ?? 0, height ?? 0)),
    ).toBe(true);
  }
  expect(chart.textContent).toContain('Time ran out');
  expect(rowsOf('Pace, Job Knowledge')).toEqual(['1 min | 3']);
  // Of several on a page each says which it opens.
  expect(chart.querySelector('summary')?.textContent).toBe(
    'The figures in a table: Pace, Job Knowledge',
  );
});

test('the drawing is hidden from screen readers, as its table says the same', () => {
  render(() => (
    <CalibrationChart
      title="Calibration"
      points={[
        {
          name: 'Sure',
          stated: 0.95,
          items: 10,
          right: 7,
          rightShare: 0.7,
          interval: { low: 0.4, high: 0.89 },
        },
      ]}
    />
  ));
  const drawings = [...figure('Calibration').querySelectorAll('svg')];
  expect(drawings.every((drawing) => drawing.getAttribute('aria-hidden') === 'true')).toBe(true);
  expect(rowsOf('Calibration')).toEqual(['Sure | 95% | 7 of 10 | 70% | 40–89%']);
});

test('rows with intervals are one table, drawn and in words', () => {
  render(() => (
    <IntervalRows
      title="By topic"
      of="Topic"
      estimates="Estimate"
      from={0}
      to={1}
      scaleInWords="Each line runs from 0% to 100%"
      reference={{ value: 0.5, label: 'Your mean, 50%' }}
      rows={[
        {
          title: 'Economics',
          note: '2 of 4 right',
          estimate: 0.5,
          interval: { low: 0.25, high: 1.2 },
          words: '50% (25–75%)',
        },
      ]}
    />
  ));
  expect(rowsOf('By topic')).toEqual(['Economics2 of 4 right | 50% (25–75%)']);
  const reach = figure('By topic').querySelector('.interval-reach');
  expect(reach?.getAttribute('x1')).toBe('25.00%');
  // Beyond the scale it is cut, not drawn over what stands beside it.
  expect(reach?.getAttribute('x2')).toBe('100.00%');
});
