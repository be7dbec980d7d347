import { For, Show } from 'solid-js';

/** A place on an axis, in the drawing's units, and what is written there. */
export type Tick = { readonly at: number; readonly label: string };

/** The inside of a chart, in its units: what is left of the drawing beside the words of its axes. */
export type PlotArea = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

type ChartAxesProps = {
  readonly area: PlotArea;
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  /** What the horizontal axis counts; none where the ticks say it. */
  readonly xName?: string;
  /** What the vertical axis counts: written above it, so that nobody reads sideways. */
  readonly yName: string;
};

/** The two axes of a chart: a line to read from at each tick of the vertical one, none at those of the horizontal one. */
export const ChartAxes = (props: ChartAxesProps) => (
  <g class="chart-axes">
    <text class="chart-axis-name" x="0" y={props.area.top - 14}>
      {props.yName}
    </text>
    <For each={props.yTicks}>
      {({ at, label }) => (
        <>
          <line class="chart-grid" x1={props.area.left} x2={props.area.right} y1={at} y2={at} />
          <text x={props.area.left - 8} y={at} dy="0.35em" text-anchor="end">
            {label}
          </text>
        </>
      )}
    </For>
    <line
      class="chart-base"
      x1={props.area.left}
      x2={props.area.right}
      y1={props.area.bottom}
      y2={props.area.bottom}
    />
    <For each={props.xTicks}>
      {({ at, label }) => (
        <>
          <line
            class="chart-base"
            x1={at}
            x2={at}
            y1={props.area.bottom}
            y2={props.area.bottom + 4}
          />
          <text x={at} y={props.area.bottom + 18} text-anchor="middle">
            {label}
          </text>
        </>
      )}
    </For>
    <Show when={props.xName}>
      {(name) => (
        <text
          class="chart-axis-name"
          x={props.area.right}
          y={props.area.bottom + 36}
          text-anchor="end"
        >
          {name()}
        </text>
      )}
    </Show>
  </g>
);
