import { scaleLinear } from 'd3-scale';
import { For, Show } from 'solid-js';
import type { JSX } from 'solid-js';
import type { Interval } from '../../exam/wilson-interval.ts';
import { intervalInWords, shareInWords } from '../controls/share-words.ts';
import { ChartAxes } from './chart-axes.tsx';
import { ChartFigure } from './chart-figure.tsx';
import { ChartMark, ErrorBar } from './chart-marks.tsx';

/** One level of confidence. Shares from 0 to 1. */
export type CalibrationPoint = {
  /** What was said, as “Sure”. */
  readonly name: string;
  /** The chance of being right that it stands for. */
  readonly stated: number;
  readonly items: number;
  readonly right: number;
  readonly rightShare: number;
  readonly interval: Interval;
};

export type CalibrationChartProps = {
  readonly title: string;
  readonly caption?: JSX.Element;
  /** The levels that were used. */
  readonly points: readonly CalibrationPoint[];
};

const height = 300;
const shares = [0, 0.25, 0.5, 0.75, 1] as const;

/** How often answers were right against how sure they were said to be: on the diagonal, one knows what one knows. */
export const CalibrationChart = (props: CalibrationChartProps) => (
  <ChartFigure
    title={props.title}
    caption={props.caption}
    table={{
      columns: ['You said', 'Taken as', 'Right', 'Share right', '95% interval'],
      rows: props.points.map(({ name, stated, right, items, rightShare, interval }) => [
        name,
        shareInWords(stated),
        `${right} of ${items}`,
        shareInWords(rightShare),
        intervalInWords(interval),
      ]),
    }}
    height={height}
  >
    {(full) => {
      // Not wider than it is readable: the diagonal should look like one.
      const width = Math.min(full, 420);
      const area = { left: 44, right: width - 12, top: 34, bottom: height - 46 };
      const x = scaleLinear().range([area.left, area.right]);
      const y = scaleLinear().range([area.bottom, area.top]);
      return (
        <>
          <ChartAxes
            area={area}
            xTicks={shares.map((share) => ({ at: x(share), label: shareInWords(share) }))}
            yTicks={shares.map((share) => ({ at: y(share), label: shareInWords(share) }))}
            xName="Chance you stated"
            yName="Share right"
          />
          <path class="chart-even" d={`M${x(0)} ${y(0)}L${x(1)} ${y(1)}`} />
          <Show when={props.points.length > 1}>
            <path
              class="chart-line"
              data-kind="circle"
              d={`M${props.points.map(({ stated, rightShare }) => `${x(stated)} ${y(rightShare)}`).join('L')}`}
            />
          </Show>
          <For each={props.points}>
            {({ name, stated, rightShare, interval }) => (
              <>
                <ErrorBar x={x(stated)} low={y(interval.low)} high={y(interval.high)} />
                <ChartMark kind="circle" x={x(stated)} y={y(rightShare)} />
                <text
                  class="chart-point-name"
                  x={x(stated) - 10}
                  y={y(rightShare) - 10}
                  text-anchor="end"
                >
                  {name}
                </text>
              </>
            )}
          </For>
        </>
      );
    }}
  </ChartFigure>
);
