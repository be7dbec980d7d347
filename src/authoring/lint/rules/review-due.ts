import type { LintRule } from '../lint-rule.ts';

/** Facts age, and a question that was right misleads. */
export const reviewDue: LintRule = {
  name: 'review-due',
  check: ({ line, reviewBy }, { today }) =>
    reviewBy === null || reviewBy > today
      ? []
      : [
          {
            line,
            problem: `its facts were due to be checked again by ${reviewBy}`,
            cure: 'check them against the source, then update `asOf` and `reviewBy`',
          },
        ],
};
