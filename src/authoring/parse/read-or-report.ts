import type { Report } from '../fault.ts';
import type { ParsedQuestion } from './question-context.ts';

/**
 * What `read` makes of the question on `line`. One that cannot be read without any fault being found would vanish from the bank,
 * and nobody would know; so this is a fault itself, though it is the compiler that has to be mended.
 */
export const readOrReport = (
  read: (report: Report) => ParsedQuestion,
  line: number,
  report: Report,
): ParsedQuestion => {
  let reported = false;
  const parsed = read((...fault) => {
    reported = true;
    report(...fault);
  });
  if (!parsed.isUsable && !reported) {
    report(
      line,
      'the question cannot be read, and this tool cannot say why',
      'compare it with the example in question-bank/README.md, and tell the people who maintain this tool',
    );
  }
  return parsed;
};
