import type { RichText } from '../authored.ts';
import type { Report } from '../fault.ts';
import { excerpt } from './blocks.ts';

type WrittenOption = { readonly line: number; readonly text: RichText };

/** An option's text as its id is made of it: white space at its ends and how lines were broken do not count. */
export const normalizedOption = (markdown: string): string =>
  markdown.replaceAll(/\s+/gu, ' ').trim();

/** An option as it is held against others; `ignoreCase` where a capital or a final period makes no other answer. */
export const comparedOption = (markdown: string, ignoreCase: boolean): string => {
  const exact = normalizedOption(markdown);
  return ignoreCase ? exact.toLowerCase().replace(/[.;,]$/u, '') : exact;
};

/** Reports options that say the same. */
export const refuseDuplicateOptions = (
  options: readonly WrittenOption[],
  ignoreCase: boolean,
  report: Report,
): void => {
  const seen = new Map<string, number>();
  for (const { line, text } of options) {
    const exact = normalizedOption(text.markdown);
    const compared = comparedOption(text.markdown, ignoreCase);
    const earlier = seen.get(compared);
    if (earlier !== undefined && compared !== '') {
      report(
        line,
        `the option “${excerpt(exact)}” is already on line ${earlier}`,
        'write another option in its place',
      );
    }
    seen.set(compared, line);
  }
};

/** Reports options that are not four, or have not exactly one key, or are not all different. */
export const checkOptionSet = (
  options: readonly (WrittenOption & { readonly isKey: boolean })[],
  line: number,
  ignoreCase: boolean,
  report: Report,
): void => {
  if (options.length !== 4) {
    const counted = options.length === 1 ? '1 option' : `${options.length} options`;
    report(
      line,
      `the question has ${counted} instead of four`,
      options.length < 4 ? 'add what is missing' : 'take out the weakest',
    );
  }
  const keys = options.filter(({ isKey }) => isKey);
  if (keys.length === 0) {
    report(line, 'no option is the key', 'write `- [x]` before the right one');
  }
  for (const extra of keys.slice(1)) {
    report(
      extra.line,
      `a second key, “${excerpt(extra.text.plain)}”`,
      'write `- [x]` before one option only',
    );
  }
  refuseDuplicateOptions(options, ignoreCase, report);
};
