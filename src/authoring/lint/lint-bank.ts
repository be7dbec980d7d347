import { sectionKinds } from '../../bank/taxonomy.ts';
import type { AuthoredSet } from '../authored.ts';
import { difficultySpread } from './difficulty-spread.ts';
import { futureCheck } from './future-check.ts';
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
import type { Warning } from './warning.ts';

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

/** What the rules have against the questions of one file, by rule and in reading order. `today` as 2026-11-22. */
export const lintSet = (set: AuthoredSet, today: string): readonly Warning[] => {
  const { file, section, items } = set;
  return [
    ...futureCheck(set, today),
    ...rules.flatMap(({ name, check }) =>
      items
        .flatMap((item) => check(item, { section, today }))
        .map((finding) => ({ rule: name, file, ...finding })),
    ),
  ];
};

/** What is off with the mix of difficulties, section by section. */
export const spreadWarnings = (sets: readonly AuthoredSet[]): readonly Warning[] =>
  sectionKinds.flatMap((section) => {
    const finding = difficultySpread(section, sets);
    return finding === null
      ? []
      : [{ rule: 'difficulty-spread', file: section, line: null, ...finding }];
  });

/** Every warning about the bank, by rule and in reading order. `today` as 2026-11-22. */
export const lintBank = (sets: readonly AuthoredSet[], today: string): readonly Warning[] => {
  const order = new Map(rules.map(({ name }, index) => [name, index]));
  const place = ({ rule }: Warning): number => order.get(rule) ?? rules.length;
  return [
    ...sets.flatMap((set) => lintSet(set, today)).toSorted((a, b) => place(a) - place(b)),
    ...spreadWarnings(sets),
  ];
};
