import type { Interval } from '../../exam/wilson-interval.ts';
import './interval-bar.css';

type IntervalBarProps = {
  readonly share: number;
  readonly interval: Interval;
};

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

/** From 0 to 100%: a band for the interval, and the share in it. Hidden from screen readers, as the numbers stand beside it. */
export const IntervalBar = (props: IntervalBarProps) => (
  <svg class="interval-bar" aria-hidden="true">
    <rect class="interval-track" x="0" y="6" width="100%" height="2" />
    <rect
      class="interval-band"
      x={percent(props.interval.low)}
      y="4"
      width={percent(props.interval.high - props.interval.low)}
      height="6"
      rx="3"
    />
    <circle class="interval-share" cx={percent(props.share)} cy="7" r="4.5" />
  </svg>
);
