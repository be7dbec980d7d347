import { askedText } from '../asked-text.ts';
import type { LintRule } from '../lint-rule.ts';

const finished = /[.?!]["”’')\]*_]*$/u;

/** A stem that breaks off makes the reader finish it four times, with each option. */
export const unfinishedStem: LintRule = {
  name: 'unfinished-stem',
  check: (item) => {
    if (item.kind === 'essay') return [];
    // A stem that is missing, be it below a quotation, is a fault already.
    if (item.stem.markdown.split('\n').every((line) => /^\s*(?:>|$)/u.test(line))) return [];
    const asked = askedText(item.stem.markdown).trim();
    return asked.includes('?') || finished.test(asked)
      ? []
      : [
          {
            line: item.line,
            problem: 'the stem is not a complete sentence',
            cure: 'write a complete question or sentence, ending in `?` or a period',
          },
        ];
  },
};
