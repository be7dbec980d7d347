import type { JSX } from 'solid-js';

/** The figures of a chart, as its table shows them: the first cell of a row is what the row is about. */
export type ChartTable = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly JSX.Element[])[];
};
