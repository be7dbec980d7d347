/** Rows of cells as lines of text in columns; the first row is the head. Columns of numbers are set to the right. */
export const tableText = (rows: readonly (readonly string[])[]): string => {
  const [head = [], ...body] = rows;
  const columns = head.map((_, column) => rows.map((row) => row[column] ?? ''));
  const widths = columns.map((cells) => Math.max(...cells.map((cell) => cell.length)));
  const isNumeric = columns.map((cells) =>
    cells.slice(1).every((cell) => /^[\d.,%–-]*$/u.test(cell)),
  );
  const line = (row: readonly string[]): string =>
    widths
      .map((width, column) => {
        const cell = row[column] ?? '';
        return isNumeric[column] === true ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd();
  return [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...body.map(line)].join(
    '\n',
  );
};
