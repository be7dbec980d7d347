import { wilsonInterval } from '../../../exam/wilson-interval.ts';
import type { Interval } from '../../../exam/wilson-interval.ts';
import { createRandom, shuffled } from '../../../shared/random.ts';
import type { AuthoredChoice } from '../../authored.ts';
import { fitConditionalLogit, keyChances, slopeAt, slopeWithout } from './conditional-logit.ts';
import type { Choice } from './conditional-logit.ts';
import { optionCues } from './option-cues.ts';

export type CueWeight = {
  readonly name: string;
  /** How much a step of one standard deviation adds to an option's log-odds; above 0, keys have more of it. */
  readonly weight: number;
};

export type BlindGuess = {
  /** The share of questions that it answers right without reading them, from 0 to 1. */
  readonly accuracy: number;
  /** 95%, Wilson, over the questions. */
  readonly interval: Interval;
  readonly questions: number;
  /** How often all the folds were drawn anew. */
  readonly rounds: number;
  /** Strongest first, learned from all questions. */
  readonly cues: readonly CueWeight[];
  /** All questions, those first whose key it is surest of. */
  readonly surest: readonly Guessed[];
};

export type Guessed = {
  readonly item: AuthoredChoice;
  /** What it gives the key, from 0 to 1; a model that has not seen the question. */
  readonly chance: number;
  /** The cues that speak most for the key, strongest first. */
  readonly because: readonly string[];
};

const folds = 10;
/** From fewer questions, nothing is learned. */
export const fewestLearned = folds;
const seed = 20_261_122;
/** Enough to shrink what 300 questions suggest by chance, too little to hide what leaks. */
export const penalty = 10;
/** A single draw of the folds is off by a point or two; the mean over several is steady. Large banks are steady by size. */
const roundsFor = (questions: number): number =>
  Math.max(1, Math.min(8, Math.floor(4_000 / questions)));

/** The cues of each question, taken relative to its mean and scaled to one standard deviation over all options. */
export const standardized = (items: readonly AuthoredChoice[]): readonly Choice[] => {
  const rows = items.map((item) => {
    const options = item.options.map(() => new Float64Array(optionCues.length));
    for (const [cue, { of }] of optionCues.entries()) {
      const values = of(item);
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      for (const [option, row] of options.entries()) row[cue] = (values[option] ?? 0) - mean;
    }
    return options;
  });
  const all = rows.flat();
  const deviations = optionCues.map((_, cue) =>
    Math.sqrt(all.reduce((sum, row) => sum + (row[cue] ?? 0) ** 2, 0) / Math.max(1, all.length)),
  );
  return rows.map((options, index) => ({
    options: options.map((row) =>
      row.map((value, cue) => (deviations[cue] === 0 ? 0 : value / (deviations[cue] ?? 1))),
    ),
    key: items[index]?.options.findIndex(({ isKey }) => isKey) ?? 0,
  }));
};

/** The part of a point for naming the likeliest option: shared where several are as likely. */
const pointFor = (chances: Float64Array, key: number): number => {
  const highest = Math.max(...chances);
  const tied = chances.filter((chance) => highest - chance < 1e-9).length;
  return highest - (chances[key] ?? 0) < 1e-9 ? 1 / tied : 0;
};

/** The names of the three cues that lift the key most above its question's other options. */
export const strongestFor = (
  choice: Choice | undefined,
  weights: Float64Array,
): readonly string[] =>
  optionCues
    .map(({ name }, cue) => ({
      name,
      lift: (weights[cue] ?? 0) * (choice?.options[choice.key]?.[cue] ?? 0),
    }))
    .filter(({ lift }) => lift > 0)
    .toSorted((a, b) => b.lift - a.lift)
    .slice(0, 3)
    .map(({ name }) => name);

/**
 * How well the keys of `items` can be found by the form of the options alone, which is what a test-wise candidate does who
 * knows nothing. A conditional logit learns from nine tenths of the questions which cues keys have and guesses the rest;
 * every question is guessed once a round by a model that has not seen it. Chance is 25%. Deterministic. Null for fewer questions than
 * there are folds.
 */
export const guessBlindly = (items: readonly AuthoredChoice[]): BlindGuess | null => {
  if (items.length < fewestLearned) return null;
  const choices = standardized(items);
  const random = createRandom(seed);
  const rounds = roundsFor(items.length);
  const keyChance = new Float64Array(items.length);
  const weights = fitConditionalLogit(choices, optionCues.length, penalty);
  const slopeOfAll = slopeAt(choices, weights);
  const choicesAt = (indices: readonly number[]): readonly Choice[] =>
    indices.flatMap((index) => choices[index] ?? []);
  let points = 0;
  for (let round = 0; round < rounds; round += 1) {
    const order = shuffled([...choices.keys()], random);
    for (let fold = 0; fold < folds; fold += 1) {
      const held = order.filter((_, at) => at % folds === fold);
      const learned = order.filter((_, at) => at % folds !== fold);
      // All folds start from the weights of all questions, where the slope of each is that of all but of its own tenth.
      const foldWeights = fitConditionalLogit(
        choicesAt(learned),
        optionCues.length,
        penalty,
        weights,
        slopeWithout(slopeOfAll, slopeAt(choicesAt(held), weights)),
      );
      for (const index of held) {
        const choice = choices[index];
        if (choice === undefined) continue;
        const chances = keyChances(foldWeights, choice);
        points += pointFor(chances, choice.key) / rounds;
        keyChance[index] = (keyChance[index] ?? 0) + (chances[choice.key] ?? 0) / rounds;
      }
    }
  }
  return {
    accuracy: points / items.length,
    interval: wilsonInterval(points, items.length) ?? { low: 0, high: 1 },
    questions: items.length,
    rounds,
    cues: optionCues
      .map(({ name }, cue) => ({ name, weight: weights[cue] ?? 0 }))
      .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight)),
    surest: items
      .map((item, index) => ({
        item,
        chance: keyChance[index] ?? 0,
        because: strongestFor(choices[index], weights),
      }))
      .toSorted((a, b) => b.chance - a.chance),
  };
};
