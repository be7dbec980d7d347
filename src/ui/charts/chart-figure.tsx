import { For, Show } from 'solid-js';
import type { JSX } from 'solid-js';
import './charts.css';
import type { ChartTable } from './chart-table.ts';
import { createChartWidth } from './create-chart-width.ts';

type ChartFigureProps = {
  /** What the chart is of; names the figure. */
  readonly title: string;
  /** Tells it from others of the same title, to those who hear of it out of its place: `Job Knowledge`. */
  readonly of?: string | undefined;
  /** What it shows, in words. */
  readonly caption?: JSX.Element;
  /** Its figures, for those who read rather than look. */
  readonly table: ChartTable;
  /** What tells its marks apart; nothing where there is one kind of mark. */
  readonly legend?: JSX.Element;
  /** In units of 1/16 rem. */
  readonly height: number;
  /** What is drawn, `width` and `height` units large. */
  readonly children: (width: number) => JSX.Element;
};

/** A drawing with its title, its meaning in words and its figures in a table. The drawing itself is hidden from screen readers. */
export const ChartFigure = (props: ChartFigureProps) => {
  const name = () => (props.of === undefined ? props.title : `${props.title}, ${props.of}`);
  const { width, ref } = createChartWidth();
  return (
    <figure class="chart" aria-label={name()}>
      <figcaption>
        <p class="chart-title">{props.title}</p>
        <Show when={props.caption}>{(caption) => <p class="chart-caption">{caption()}</p>}</Show>
        {props.legend}
      </figcaption>
      <div ref={ref} class="chart-frame">
        <svg aria-hidden="true" viewBox={`0 0 ${width()} ${props.height}`}>
          {props.children(width())}
        </svg>
      </div>
      <details class="chart-data">
        <summary>
          The figures in a table<span class="visually-hidden">: {name()}</span>
        </summary>
        <table>
          <caption class="visually-hidden">{name()}</caption>
          <thead>
            <tr>
              <For each={props.table.columns}>{(column) => <th scope="col">{column}</th>}</For>
            </tr>
          </thead>
          <tbody>
            <For each={props.table.rows}>
              {(row) => (
                <tr>
                  <th scope="row">{row[0]}</th>
                  <For each={row.slice(1)}>{(cell) => <td>{cell}</td>}</For>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </details>
    </figure>
  );
};
