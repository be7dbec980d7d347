import type { LintRule } from '../lint-rule.ts';

const amount = /^[^\p{L}\p{N}]*?([-−]?\d[\d,]*(?:\.\d+)?)\s*(%|[\p{L} ]*)$/u;

/** The options as numbers, where all of them are numbers of the same thing. */
const asNumbers = (texts: readonly string[]): readonly number[] | null => {
  const found = texts.map((text) => amount.exec(text.trim()));
  const units = new Set(found.map((match) => match?.[2]?.trim().replace(/s$/u, '')));
  if (found.some((match) => match === null) || units.size > 1) return null;
  return found.map((match) => Number((match?.[1] ?? '').replaceAll(',', '').replace('−', '-')));
};

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
