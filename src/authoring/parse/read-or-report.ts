import type { Report } from '../fault.ts';

/**
 * What `read` makes of the question on `line`. One that cannot be read without any fault being found would vanish from the bank,
 * and nobody would know; so this is a fault itself, though it is the compiler that has to be mended.
 */
export const readOrReport = <Value>(
  read: (report: Report) => Value | null,
  line: number,
  report: Report,
): Value | null => {
  let reported = false;
  const value = read((...fault) => {
    reported = true;
    report(...fault);
  });
  if (value === null && !reported) {
    report(
      line,
      'the question cannot be read, and this tool cannot say why',
      'hold it against the example in question-bank/README.md, and tell those who look after the tool',
    );
  }
  return value;
};
