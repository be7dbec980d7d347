import { sectionKinds } from '../../bank/taxonomy.ts';
import type { AuthoredSet } from '../authored.ts';
import { difficultySpread } from './difficulty-spread.ts';
import { findLeaks } from './leaks.ts';
import type { LintRule } from './lint-rule.ts';
import { absoluteDistractors } from './rules/absolute-distractors.ts';
import { allOfTheAbove } from './rules/all-of-the-above.ts';
import { combinedOptions } from './rules/combined-options.ts';
import { endPunctuation } from './rules/end-punctuation.ts';
import { grammarCue } from './rules/grammar-cue.ts';
import { keyEchoesStem } from './rules/key-echoes-stem.ts';
import { longKey } from './rules/long-key.ts';
import { longStem } from './rules/long-stem.ts';
import { moneyAsMath } from './rules/money-as-math.ts';
import { numericOrder } from './rules/numeric-order.ts';
import { optionByLetter } from './rules/option-by-letter.ts';
import { overlappingRanges } from './rules/overlapping-ranges.ts';
import { parallelOptions } from './rules/parallel-options.ts';
import { reviewDue } from './rules/review-due.ts';
import { sameOptions } from './rules/same-options.ts';
import { sourceForm } from './rules/source-form.ts';
import { unemphasizedNegative } from './rules/unemphasized-negative.ts';
import { unfinishedStem } from './rules/unfinished-stem.ts';

/** Something that an author should look at again, and may decide to leave. */
export type Warning = {
  readonly rule: string;
  /** A file of the bank with its line, or a section's folder. */
  readonly place: string;
  readonly problem: string;
  readonly cure: string;
};

/** Every rule about a single question. */
export const rules: readonly LintRule[] = [
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
  grammarCue,
  unfinishedStem,
  parallelOptions,
  sameOptions,
  overlappingRanges,
  moneyAsMath,
  sourceForm,
];

const leakWarnings = (sets: readonly AuthoredSet[]): readonly Warning[] =>
  findLeaks(sets).map(({ from, to, words }) => ({
    rule: 'key-in-other-stem',
    place: `${from.set.file}:${from.item.line}`,
    problem: `the stem of \`${from.item.id}\` holds the key of \`${to.item.id}\` (${words.join(', ')} …), ${to.set.file}:${to.item.line}`,
    cure: 'say it in other words here, or ask something else there',
  }));

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
  ...leakWarnings(sets),
  ...sectionKinds.flatMap((section) => {
    const finding = difficultySpread(section, sets);
    return finding === null ? [] : [{ rule: 'difficulty-spread', place: section, ...finding }];
  }),
];
