import type { AuthoredScale } from '../../authored.ts';
import type { Finding, LintRule } from '../lint-rule.ts';
import { asNumbers } from '../option-numbers.ts';
import { scaleRanges } from '../scale-ranges.ts';

const isMonotone = (numbers: readonly number[]): boolean => {
  const steps = numbers.slice(1).map((number, index) => Math.sign(number - (numbers[index] ?? 0)));
  return steps.every((step) => step === steps[0]);
};

/** A scale keeps its order, which goes up or down all the way. */
const scaleFindings = ({ line, options }: AuthoredScale): readonly Finding[] => {
  const lows = (scaleRanges(options) ?? []).map(({ low }) => low);
  const different = lows.filter((low, index) => low !== lows[index - 1]);
  return isMonotone(different)
    ? []
    : [
        {
          line: options[0]?.line ?? line,
          problem: 'the options are numbers out of order',
          cure: 'write them in order, all the way up or all the way down',
        },
      ];
};

/** Numbers out of order are read twice; in order, the eye finds the one that the head has worked out. */
export const numericOrder: LintRule = {
  name: 'numeric-order',
  check: (item) => {
    if (item.kind === 'scale') return scaleFindings(item);
    if (item.kind !== 'choice') return [];
    const numbers = asNumbers(item.options.map(({ text }) => text.plain));
    if (numbers === null) return [];
    const line = item.options[0]?.line ?? item.line;
    if (!isMonotone(numbers)) {
      return [
        {
          line,
          problem: 'the options are numbers out of order',
          cure: 'write them in order, with `shuffle=no` in the heading',
        },
      ];
    }
    return item.fixedOrder
      ? []
      : [
          {
            line,
            problem: 'the options are numbers, but are shown in a shuffled order',
            cure: 'write `shuffle=no` in the heading',
          },
        ];
  },
};
