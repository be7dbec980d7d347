import { scaleLinear } from 'd3-scale';
import { Show } from 'solid-js';
import type { Interval } from '../../exam/wilson-interval.ts';

type IntervalMarkProps = {
  readonly estimate: number;
  readonly interval: Interval;
  /** The ends of the scale. */
  readonly from: number;
  readonly to: number;
  readonly reference?: number | undefined;
};

/** An estimate in the band of its interval, on a scale as wide as its place. Hidden from screen readers: the words stand beside it. */
export const IntervalMark = (props: IntervalMarkProps) => {
  const place = (value: number): string => {
    const scale = scaleLinear().domain([props.from, props.to]).range([0, 100]).clamp(true);
    return `${scale(value).toFixed(2)}%`;
  };
  return (
    <svg class="interval-mark" aria-hidden="true">
      <line class="interval-scale" x1="0" x2="100%" y1="9" y2="9" />
      <line
        class="interval-reach"
        x1={place(props.interval.low)}
        x2={place(props.interval.high)}
        y1="9"
        y2="9"
      />
      <Show when={props.reference}>
        {(value) => (
          <line class="interval-reference" x1={place(value())} x2={place(value())} y1="0" y2="18" />
        )}
      </Show>
      <circle class="interval-estimate" cx={place(props.estimate)} cy="9" r="5" />
    </svg>
  );
};
