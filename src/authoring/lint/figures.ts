import type { SectionKind } from '../../bank/taxonomy.ts';
import type { AuthoredChoice, AuthoredSet } from '../authored.ts';
import { guessBlindly } from './blind-guesser/guess-blindly.ts';
import type { BlindGuess } from './blind-guesser/guess-blindly.ts';
import { findLeaks } from './leaks.ts';
import type { Leak } from './leaks.ts';
import { findNearDuplicates } from './near-duplicates.ts';
import type { NearDuplicate } from './near-duplicates.ts';
import { optionLengths } from './option-lengths.ts';

/** One thing that a section of the bank is measured by. Shares are from 0 to 1. */
export type Figure = {
  readonly name: string;
  readonly value: number;
  readonly unit: 'share' | 'ratio' | 'count';
  /** Both ends are within. */
  readonly bounds: readonly [number, number];
  /** False where there are too few questions for the figure to mean anything: it is shown, but holds nobody up. */
  readonly isJudged: boolean;
};

export type SectionFigures = {
  readonly section: SectionKind;
  /** Questions with a key. */
  readonly questions: number;
  readonly figures: readonly Figure[];
  readonly nearDuplicates: readonly NearDuplicate[];
  readonly leaks: readonly Leak[];
  /** Null where there are too few questions to learn from. */
  readonly guess: BlindGuess | null;
};

/** Below this many questions, a single one moves a share by more than 5 points. */
const fewestJudged = 20;

/** Below this many questions, the guesser's share is off by 10 points as often as not. */
const fewestGuessed = 100;
const mostGuessed = 0.32;

export const isOutOfBounds = ({ value, bounds: [low, high], isJudged }: Figure): boolean =>
  isJudged && (value < low || value > high);

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

const median = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return mean(sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1));
};

/** The part of the win that the key has where the options at `best` share it; 0 where it is not among them. */
const keyShare = (item: AuthoredChoice, best: (...lengths: number[]) => number): number => {
  const { key, distractors } = optionLengths(item);
  const winner = best(key, ...distractors);
  return key === winner ? 1 / (1 + distractors.filter((length) => length === winner).length) : 0;
};

const keyFigures = (items: readonly AuthoredChoice[]): Figure[] => {
  const isJudged = items.length >= fewestJudged;
  const share = (name: string, value: number, bounds: readonly [number, number]): Figure => ({
    name,
    value,
    unit: 'share',
    bounds,
    isJudged,
  });
  const keyAt = (place: number): number =>
    mean(items.map(({ options }) => (options[place]?.isKey === true ? 1 : 0)));
  const options = items.flatMap((item) => item.options);
  const ratios = items.map((item) => {
    const { key, distractors } = optionLengths(item);
    return key / mean(distractors);
  });
  return [
    ...['first', 'second', 'third', 'fourth'].map((place, index) =>
      share(`key is the ${place} option`, keyAt(index), [0.2, 0.3]),
    ),
    share(
      'longest option is the key',
      mean(items.map((item) => keyShare(item, Math.max))),
      [0.18, 0.32],
    ),
    share(
      'shortest option is the key',
      mean(items.map((item) => keyShare(item, Math.min))),
      [0.18, 0.32],
    ),
    {
      name: 'key ÷ mean distractor length, median',
      value: median(ratios),
      unit: 'ratio',
      bounds: [0.9, 1.1],
      isJudged,
    },
    {
      ...share(
        'options with a rationale',
        mean(options.map(({ rationale }) => (rationale.plain === '' ? 0 : 1))),
        [1, 1],
      ),
      isJudged: true,
    },
    {
      ...share(
        'questions with a source',
        mean(items.map(({ source }) => (source.plain === '' ? 0 : 1))),
        [1, 1],
      ),
      isJudged: true,
    },
  ];
};

const guessFigure = (guess: BlindGuess): Figure => ({
  name: 'blind guesser is right',
  value: guess.accuracy,
  unit: 'share',
  bounds: [0, mostGuessed],
  isJudged: guess.questions >= fewestGuessed,
});

/** A count that has to be 0, in however small a bank. */
const none = (name: string, value: number): Figure => ({
  name,
  value,
  unit: 'count',
  bounds: [0, 0],
  isJudged: true,
});

/** Measures one section of the bank; see the table in the bank's README, and section 1 of what a good bank is measured by. */
export const measureSection = (
  section: SectionKind,
  sets: readonly AuthoredSet[],
): SectionFigures => {
  const own = sets.filter((set) => set.section === section);
  const choices = own.flatMap(({ items }) => items).filter((item) => item.kind === 'choice');
  const nearDuplicates = findNearDuplicates(own);
  const leaks = findLeaks(own);
  const guess = guessBlindly(choices);
  return {
    section,
    questions: choices.length,
    nearDuplicates,
    leaks,
    guess,
    figures: [
      ...(choices.length === 0 ? [] : keyFigures(choices)),
      ...(guess === null ? [] : [guessFigure(guess)]),
      none('pairs of nearly identical stems', nearDuplicates.length),
      // Elsewhere a passage holds the answers by design, or there are none.
      ...(section === 'job-knowledge'
        ? [none('stems that give away another key', leaks.length)]
        : []),
    ],
  };
};
