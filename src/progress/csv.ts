/** A cell of a table: text, a number, yes or no, or nothing. */
export type CsvValue = string | number | boolean | null;

/**
 * A field that a spreadsheet would run as a formula is text after a leading apostrophe. Source: OWASP, “CSV Injection”,
 * https://owasp.org/www-community/attacks/CSV_Injection. Numbers are ours, never typed by anyone, and stay numbers.
 */
const harmless = (text: string): string => (/^[=+\-@\t\r]/u.test(text) ? `'${text}` : text);

const field = (value: CsvValue): string => {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return String(value);
  const text = harmless(value);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Rows as comma-separated values: RFC 4180, lines ended by CR LF, quoted where needed, nothing that a spreadsheet runs. */
export const csvText = (rows: readonly (readonly CsvValue[])[]): string =>
  rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
