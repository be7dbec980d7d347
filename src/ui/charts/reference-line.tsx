import type { PlotArea } from './chart-axes.tsx';

type ReferenceLineProps = {
  readonly area: PlotArea;
  /** Its height in the drawing. */
  readonly y: number;
  readonly label: string;
};

/** A dashed line right across, with its name above it. */
export const ReferenceLine = (props: ReferenceLineProps) => (
  <g class="chart-reference">
    <line x1={props.area.left} x2={props.area.right} y1={props.y} y2={props.y} />
    <text x={props.area.right} y={props.y - 6} text-anchor="end">
      {props.label}
    </text>
  </g>
);
