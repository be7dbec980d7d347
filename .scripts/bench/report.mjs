// Figures as rows of a table, with a verdict where there is a target.
import { median } from './statistics.mjs';

/**
 * A line of the report.
 *
 * @typedef {object} Row
 * @property {string} figure What was measured, with its conditions.
 * @property {string} unit Of the figure and its target: 'ms', 'kB', 'MB', '×', ''.
 * @property {number[]} [values] All that was measured; the report shows its median, least and greatest.
 * @property {number} [value] Shown and judged instead of the median of `values`.
 * @property {number} [target] What it should not exceed.
 * @property {boolean} [isExact] It does not vary from run to run, so that nothing has to be repeated near the target.
 * @property {string} [note] More about it, such as its 95th percentile.
 * @property {string} [problem] Why it could not be measured, as a sentence; there are no numbers then.
 */

/** Figures that stand this near to their target, as a part of it, differ in verdict from session to session. */
const uncertainty = 0.2;

const verdictOf = (value, { target, isExact }) => {
  if (target === undefined) return '';
  if (isExact !== true && Math.abs(value / target - 1) <= uncertainty) return 'repeat';
  return value <= target ? 'ok' : 'OVER';
};

const digitsOf = { ms: 1, kB: 1, MB: 2, '×': 2, '': 0 };

const cellsOf = (row) => {
  if (row.problem !== undefined) return [row.figure, 'not measured', '', '', '', row.problem];
  const shown = (number) => number.toFixed(digitsOf[row.unit]);
  const value = row.value ?? median(row.values);
  const spread =
    row.values !== undefined && row.values.length > 1
      ? `${shown(Math.min(...row.values))}–${shown(Math.max(...row.values))}`
      : '';
  return [
    row.figure,
    `${shown(value)} ${row.unit}`,
    spread,
    row.target === undefined ? '' : `≤ ${row.target} ${row.unit}`,
    verdictOf(value, row),
    row.note ?? '',
  ];
};

const head = ['figure', 'median', 'min–max', 'target', 'verdict', ''];
const isNumeric = [false, true, true, true, false, false];

/** The report as text: a table for each group `{ title, rows }`. */
export const formatReport = (groups) => {
  const tables = groups.map(({ title, rows }) => ({ title, lines: rows.map(cellsOf) }));
  // The last column is ragged: sentences would push the others apart.
  const widths = head.map((name, column) =>
    Math.max(
      name.length,
      ...tables.flatMap(({ lines }) => lines.map((line) => line[column].length)),
    ),
  );
  const format = (cells) =>
    cells
      .map((cell, column) =>
        isNumeric[column] ? cell.padStart(widths[column]) : cell.padEnd(widths[column]),
      )
      .join('  ')
      .trimEnd();
  return [
    format(head),
    ...tables.flatMap(({ title, lines }) => ['', title, ...lines.map(format)]),
    '',
    'Compare figures only within one run. “repeat”: within 20% of the target, so another run may give another verdict.',
  ].join('\n');
};

/** The figure of the app divided by that of a floor: of their medians, with the least and greatest of the single `pairs`. */
export const ratioRow = ({ figure, app, floor, pairs, target }) => ({
  figure,
  unit: '×',
  value: app / floor,
  values: pairs.map(([one, other]) => one / other),
  target,
});
