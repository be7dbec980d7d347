import { askedText } from '../asked-text.ts';
import type { LintRule } from '../lint-rule.ts';

const mostWords = 90;

/** The real test gives 40 seconds to a question of job knowledge. */
export const longStem: LintRule = {
  name: 'long-stem',
  check: (item) => {
    if (item.kind !== 'choice' && item.kind !== 'scale') return [];
    const words = askedText(item.stem.markdown)
      .split(/\s+/u)
      .filter((word) => /\p{L}|\p{N}/u.test(word)).length;
    return words <= mostWords
      ? []
      : [
          {
            line: item.line,
            problem: `the stem has ${words} words`,
            cure: `use ${mostWords} or fewer, or move some of it into a table or a quotation`,
          },
        ];
  },
};
