import type { LintRule } from '../lint-rule.ts';

const pattern =
  /\b(?:all|none|any|both|neither|some) of (?:the )?(?:above|these|those|following|options|choices|answers)\b/iu;

/** Such an option is right or wrong by the others' form, and makes no sense once they are shuffled. */
export const allOfTheAbove: LintRule = {
  name: 'all-of-the-above',
  check: (item) =>
    item.kind !== 'choice'
      ? []
      : item.options
          .filter(({ text }) => pattern.test(text.plain))
          .map(({ line, text }) => ({
            line,
            problem: `the option “${text.plain}” refers to the other options`,
            cure: 'write a fourth answer that can be judged on its own',
          })),
};
