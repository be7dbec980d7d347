import { symbol, symbolCircle, symbolSquare, symbolTriangle } from 'd3-shape';
import { For } from 'solid-js';

/** Told apart by shape and by filling, never by color alone. */
export const markKinds = ['circle', 'square', 'triangle'] as const;
export type MarkKind = (typeof markKinds)[number];

const outlines: Readonly<Record<MarkKind, string>> = {
  circle: symbol(symbolCircle, 64)() ?? '',
  square: symbol(symbolSquare, 64)() ?? '',
  triangle: symbol(symbolTriangle, 64)() ?? '',
};

type ChartMarkProps = { readonly kind: MarkKind; readonly x: number; readonly y: number };

/** One value. */
export const ChartMark = (props: ChartMarkProps) => (
  <path
    class="chart-mark"
    data-kind={props.kind}
    d={outlines[props.kind]}
    transform={`translate(${props.x} ${props.y})`}
  />
);

type ErrorBarProps = { readonly x: number; readonly low: number; readonly high: number };

/** The interval of a value, drawn upright: places in the drawing. */
export const ErrorBar = (props: ErrorBarProps) => (
  <path
    class="chart-error-bar"
    d={`M${props.x} ${props.low}V${props.high}M${props.x - 4} ${props.low}h8M${props.x - 4} ${props.high}h8`}
  />
);

type MarkLegendProps = {
  readonly entries: readonly { readonly kind: MarkKind; readonly name: string }[];
};

/** What each mark stands for. */
export const MarkLegend = (props: MarkLegendProps) => (
  <ul class="chart-legend">
    <For each={props.entries}>
      {({ kind, name }) => (
        <li>
          <svg aria-hidden="true" viewBox="0 0 32 16">
            <path class="chart-line" data-kind={kind} d="M0 8H32" />
            <ChartMark kind={kind} x={16} y={8} />
          </svg>
          {name}
        </li>
      )}
    </For>
  </ul>
);
