import { scaleLinear } from 'd3-scale';
import { curveStepAfter, line } from 'd3-shape';
import { For, Show } from 'solid-js';
import type { JSX } from 'solid-js';
import { ChartAxes } from './chart-axes.tsx';
import { ChartFigure } from './chart-figure.tsx';
import type { ChartTable } from './chart-table.ts';

export type LinePoint = { readonly x: number; readonly y: number };

export type LineChartProps = {
  readonly title: string;
  readonly of?: string | undefined;
  readonly caption?: JSX.Element;
  readonly table: ChartTable;
  /** From left to right; the line stays level from each to the next, as a count does. */
  readonly points: readonly LinePoint[];
  /** Where the axes end; both begin at 0. */
  readonly xEnd: number;
  readonly yEnd: number;
  readonly xName: string;
  readonly yName: string;
  /** A straight line to hold the other against, from 0 to here. */
  readonly evenLine?: (LinePoint & { readonly label: string }) | undefined;
  /** Moments on the horizontal axis that are pointed out. */
  readonly marks?: readonly { readonly x: number; readonly label: string }[];
};

const height = 260;

/** A count that grows, as questions answered over minutes, against an even line. */
export const LineChart = (props: LineChartProps) => (
  <ChartFigure
    title={props.title}
    of={props.of}
    caption={props.caption}
    table={props.table}
    legend={
      <ul class="chart-legend">
        <li>
          <svg aria-hidden="true" viewBox="0 0 32 16">
            <path class="chart-line" data-kind="circle" d="M0 8H32" />
          </svg>
          {props.yName}
        </li>
        <Show when={props.evenLine}>
          {(even) => (
            <li>
              <svg aria-hidden="true" viewBox="0 0 32 16">
                <path class="chart-even" d="M0 8H32" />
              </svg>
              {even().label}
            </li>
          )}
        </Show>
      </ul>
    }
    height={height}
  >
    {(width) => {
      const area = { left: 34, right: width - 16, top: 34, bottom: height - 46 };
      const x = scaleLinear().domain([0, props.xEnd]).range([area.left, area.right]);
      const y = scaleLinear().domain([0, props.yEnd]).range([area.bottom, area.top]);
      const path = line<LinePoint>(
        (point) => x(point.x),
        (point) => y(point.y),
      ).curve(curveStepAfter);
      return (
        <>
          <ChartAxes
            area={area}
            xTicks={x
              .ticks(Math.max(2, Math.floor((area.right - area.left) / 80)))
              .map((tick) => ({ at: x(tick), label: String(tick) }))}
            yTicks={y
              .ticks(5)
              .filter(Number.isInteger)
              .map((tick) => ({ at: y(tick), label: String(tick) }))}
            xName={props.xName}
            yName={props.yName}
          />
          <Show when={props.evenLine}>
            {(even) => (
              <path class="chart-even" d={`M${x(0)} ${y(0)}L${x(even().x)} ${y(even().y)}`} />
            )}
          </Show>
          <For each={props.marks}>
            {(mark) => (
              <g class="chart-moment">
                <line x1={x(mark.x)} x2={x(mark.x)} y1={area.top} y2={area.bottom} />
                <text x={x(mark.x) - 6} y={area.top - 14} text-anchor="end">
                  {mark.label}
                </text>
              </g>
            )}
          </For>
          <path class="chart-line" data-kind="circle" d={path(props.points) ?? ''} />
        </>
      );
    }}
  </ChartFigure>
);
