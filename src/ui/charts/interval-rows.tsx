import { createUniqueId, For, Show } from 'solid-js';
import type { JSX } from 'solid-js';
import type { Interval } from '../../exam/wilson-interval.ts';
import './charts.css';
import './interval-rows.css';
import { IntervalMark } from './interval-mark.tsx';

/** One estimate with its interval. */
export type IntervalRow = {
  readonly title: JSX.Element;
  /** What the estimate rests on, as “4 of 6 right”; or what is to be said of it. */
  readonly note?: JSX.Element;
  readonly estimate: number;
  readonly interval: Interval;
  /** Both in words, as “58% (43–72%)”. */
  readonly words: string;
};

export type IntervalRowsProps = {
  readonly title: string;
  readonly caption?: JSX.Element;
  /** What the rows are, as “Topic”, and what is estimated of them, as “Estimate (95% interval)”: the headers of the columns. */
  readonly of: string;
  readonly estimates: string;
  readonly rows: readonly IntervalRow[];
  /** The ends of the scale on which the rows are drawn; estimates and intervals must lie within. */
  readonly from: number;
  readonly to: number;
  /** What these ends are, as “Each line runs from 0% to 100%”. */
  readonly scaleInWords: string;
  /** A value to hold the others against, and its name with the value in it. */
  readonly reference?: { readonly value: number; readonly label: string } | undefined;
};

/** Estimates one below the other, each with its interval: a table whose rows are drawn, so it needs no second one. */
export const IntervalRows = (props: IntervalRowsProps) => {
  const titleId = createUniqueId();
  return (
    <figure class="chart interval-rows" aria-labelledby={titleId}>
      <figcaption>
        <p id={titleId} class="chart-title">
          {props.title}
        </p>
        <Show when={props.caption}>{(caption) => <p class="chart-caption">{caption()}</p>}</Show>
        <ul class="chart-legend">
          <Show when={props.reference}>
            {(reference) => (
              <li>
                <svg aria-hidden="true" viewBox="0 0 16 16">
                  <path class="interval-reference" d="M8 0V16" />
                </svg>
                {reference().label}
              </li>
            )}
          </Show>
          <li>{props.scaleInWords}</li>
        </ul>
      </figcaption>
      <table>
        <caption class="visually-hidden">{props.title}</caption>
        <thead>
          <tr>
            <th scope="col">{props.of}</th>
            <th scope="col">{props.estimates}</th>
          </tr>
        </thead>
        <tbody>
          <For each={props.rows}>
            {(row) => (
              <tr>
                <th scope="row">
                  {row.title}
                  <Show when={row.note}>
                    {(note) => <span class="interval-note">{note()}</span>}
                  </Show>
                </th>
                <td>
                  <span class="interval-words">{row.words}</span>
                  <IntervalMark
                    estimate={row.estimate}
                    interval={row.interval}
                    from={props.from}
                    to={props.to}
                    reference={props.reference?.value}
                  />
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </figure>
  );
};
