import type { LintRule } from '../lint-rule.ts';

const letter = String.raw`\(?[A-D]\)?`;
const pattern = new RegExp(
  String.raw`\b(?:[Bb]oth|[Ee]ither|[Nn]either)\s+${letter}\s+(?:and|or|nor)\s+${letter}(?![\w])`,
  'u',
);

/** “Both A and B” gives away that two options go together. */
export const combinedOptions: LintRule = {
  name: 'combined-options',
  check: (item) =>
    item.kind !== 'choice'
      ? []
      : item.options
          .filter(({ text }) => pattern.test(text.plain))
          .map(({ line, text }) => ({
            line,
            problem: `the option “${text.plain}” combines two others`,
            cure: 'write one answer that stands on its own',
          })),
};
