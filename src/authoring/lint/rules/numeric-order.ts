import type { LintRule } from '../lint-rule.ts';
import { asNumbers } from '../option-numbers.ts';

const isMonotone = (numbers: readonly number[]): boolean => {
  const steps = numbers.slice(1).map((number, index) => Math.sign(number - (numbers[index] ?? 0)));
  return steps.every((step) => step === steps[0]);
};

/** Numbers out of order are read twice; in order, the eye finds the one that the head has worked out. */
export const numericOrder: LintRule = {
  name: 'numeric-order',
  check: (item) => {
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
