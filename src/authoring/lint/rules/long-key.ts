import type { LintRule } from '../lint-rule.ts';
import { optionLengths } from '../option-lengths.ts';

const highestRatio = 1.5;
/** Between short options (numbers, names) a ratio says nothing. */
const leastDifference = 10;

/** The option that says most is taken for the key by those who do not know. */
export const longKey: LintRule = {
  name: 'long-key',
  check: (item) => {
    if (item.kind !== 'choice') return [];
    const { key, distractors } = optionLengths(item);
    const longest = Math.max(...distractors);
    return key <= highestRatio * longest || key - longest < leastDifference
      ? []
      : [
          {
            line: item.options.find(({ isKey }) => isKey)?.line ?? item.line,
            problem: `the key has ${key} characters, and the longest distractor has only ${longest}`,
            cure: 'cut the key down, or give the distractors the same kind of detail',
          },
        ];
  },
};
