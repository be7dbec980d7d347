import { scaleLinear, scaleTime } from 'd3-scale';
import { line } from 'd3-shape';
import { createMemo, For, Show } from 'solid-js';
import type { JSX } from 'solid-js';
import { counted } from '../controls/plural.ts';
import { ChartAxes } from './chart-axes.tsx';
import { ChartFigure } from './chart-figure.tsx';
import { ChartMark, ErrorBar, markKinds, MarkLegend } from './chart-marks.tsx';
import type { MarkKind } from './chart-marks.tsx';
import { ReferenceLine } from './reference-line.tsx';
import { timeDomain, timeTicks } from './time-ticks.ts';
import { latestPoints, trendTable } from './trend-points.ts';
import type { TrendPoint, TrendSeries } from './trend-points.ts';

export type TrendChartProps = {
  readonly title: string;
  readonly caption?: JSX.Element;
  readonly series: readonly TrendSeries[];
  /** The least and the most that the vertical axis shows; values and intervals must lie within. */
  readonly from: number;
  readonly to: number;
  /** What the values are, as “Right”: the name of the axis and of the table's column. */
  readonly valueName: string;
  /** A value as text, as `shareInWords`. */
  readonly valueInWords: (value: number) => string;
  /** A value to hold the others against. */
  readonly reference?: { readonly value: number; readonly label: string } | undefined;
};

const height = 260;

/**
 * Values over time with their intervals as bars, newest right, on a true time axis. Points of a series are joined. Shows the
 * newest 60 points of each series and says so where there are more. Draw nothing where there is no point: say instead how to
 * come by one.
 */
export const TrendChart = (props: TrendChartProps) => {
  const latest = createMemo(() => latestPoints(props.series));
  const kindOf = (index: number): MarkKind => markKinds[index % markKinds.length] ?? 'circle';
  const areaIn = (width: number) => ({ left: 44, right: width - 12, top: 34, bottom: height - 28 });
  const domain = createMemo(() =>
    timeDomain(latest().series.flatMap(({ points }) => points.map(({ at }) => at))),
  );
  return (
    <ChartFigure
      title={props.title}
      caption={
        <>
          {props.caption}
          <Show when={latest().leftOut > 0}>
            {' '}
            Only the newest are shown; {counted(
              latest().leftOut,
              'older one is',
              'older ones are',
            )}{' '}
            left out.
          </Show>
        </>
      }
      table={trendTable(latest().series, props.valueName, props.valueInWords)}
      legend={
        <Show when={props.series.length > 1}>
          <MarkLegend
            entries={props.series.map(({ name }, index) => ({ kind: kindOf(index), name }))}
          />
        </Show>
      }
      height={height}
    >
      {(width) => {
        const area = areaIn(width);
        const x = scaleTime().domain(domain()).range([area.left, area.right]);
        const y = scaleLinear().domain([props.from, props.to]).range([area.bottom, area.top]);
        const path = line<TrendPoint>(
          ({ at }) => x(at),
          ({ value }) => y(value),
        );
        return (
          <>
            <ChartAxes
              area={area}
              xTicks={timeTicks(domain(), [area.left, area.right])}
              yTicks={y.ticks(5).map((tick) => ({ at: y(tick), label: props.valueInWords(tick) }))}
              yName={props.valueName}
            />
            <Show when={props.reference}>
              {(reference) => (
                <ReferenceLine area={area} y={y(reference().value)} label={reference().label} />
              )}
            </Show>
            <For each={latest().series}>
              {({ points }, index) => (
                <g>
                  <path class="chart-line" data-kind={kindOf(index())} d={path(points) ?? ''} />
                  <For each={points}>
                    {({ at, value, interval }) => (
                      <>
                        <Show when={interval}>
                          {(known) => (
                            <ErrorBar x={x(at)} low={y(known().low)} high={y(known().high)} />
                          )}
                        </Show>
                        <ChartMark kind={kindOf(index())} x={x(at)} y={y(value)} />
                      </>
                    )}
                  </For>
                </g>
              )}
            </For>
          </>
        );
      }}
    </ChartFigure>
  );
};
