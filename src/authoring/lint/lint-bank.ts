import { sectionKinds } from '../../bank/taxonomy.ts';
import type { AuthoredSet } from '../authored.ts';
import { difficultySpread } from './difficulty-spread.ts';
import type { LintRule } from './lint-rule.ts';
import { absoluteDistractors } from './rules/absolute-distractors.ts';
import { allOfTheAbove } from './rules/all-of-the-above.ts';
import { combinedOptions } from './rules/combined-options.ts';
import { endPunctuation } from './rules/end-punctuation.ts';
import { keyEchoesStem } from './rules/key-echoes-stem.ts';
import { longKey } from './rules/long-key.ts';
import { longStem } from './rules/long-stem.ts';
import { numericOrder } from './rules/numeric-order.ts';
import { optionByLetter } from './rules/option-by-letter.ts';
import { reviewDue } from './rules/review-due.ts';
import { unemphasizedNegative } from './rules/unemphasized-negative.ts';

/** Something that an author should look at again, and may decide to leave. */
export type Warning = {
  readonly rule: string;
  /** A file of the bank with its line, or a section's folder. */
  readonly place: string;
  readonly problem: string;
  readonly cure: string;
};

const rules: readonly LintRule[] = [
  allOfTheAbove,
  combinedOptions,
  unemphasizedNegative,
  absoluteDistractors,
  numericOrder,
  optionByLetter,
  endPunctuation,
  longKey,
  longStem,
  reviewDue,
  keyEchoesStem,
];

/** Every warning about the bank, by rule and in reading order. `today` as 2026-11-22. */
export const lintBank = (sets: readonly AuthoredSet[], today: string): readonly Warning[] => [
  ...rules.flatMap(({ name, check }) =>
    sets.flatMap(({ file, section, items }) =>
      items
        .flatMap((item) => check(item, { section, today }))
        .map(({ line, problem, cure }) => ({
          rule: name,
          place: `${file}:${line}`,
          problem,
          cure,
        })),
    ),
  ),
  ...sectionKinds.flatMap((section) => {
    const finding = difficultySpread(section, sets);
    return finding === null ? [] : [{ rule: 'difficulty-spread', place: section, ...finding }];
  }),
];
