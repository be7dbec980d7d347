import { solvePositiveDefinite } from './solve-positive-definite.ts';

/** One question as the guesser sees it: the cues of each option, and which option is the key. */
export type Choice = {
  /** One row an option, all of the same length. */
  readonly options: readonly Float64Array[];
  readonly key: number;
};

const mostSteps = 12;
/** Newton's steps shrink quadratically: after one of this size the next would be a millionth. */
const smallStep = 1e-3;

const scoreOf = (weights: Float64Array, cues: Float64Array): number => {
  let score = 0;
  for (let cue = 0; cue < weights.length; cue += 1) score += (weights[cue] ?? 0) * (cues[cue] ?? 0);
  return score;
};

/** How likely each option is the key by its cues alone: a softmax over the options of the question. */
export const keyChances = (weights: Float64Array, { options }: Choice): Float64Array => {
  const chances = new Float64Array(options.length);
  let highest = -Infinity;
  for (let option = 0; option < options.length; option += 1) {
    const score = scoreOf(weights, options[option] ?? chances);
    chances[option] = score;
    highest = Math.max(highest, score);
  }
  let sum = 0;
  for (let option = 0; option < chances.length; option += 1) {
    const power = Math.exp((chances[option] ?? 0) - highest);
    chances[option] = power;
    sum += power;
  }
  for (let option = 0; option < chances.length; option += 1)
    chances[option] = (chances[option] ?? 0) / sum;
  return chances;
};

/** What is worked out anew for each question, in the same place for all: a fit goes through a large bank some twenty times. */
type Scratch = { readonly expected: Float64Array; readonly away: Float64Array };

/** Adds what one question says to the gradient and to the lower half of the negated Hessian. */
const addChoice = (
  choice: Choice,
  weights: Float64Array,
  { gradient, curvature }: LikelihoodSlope,
  { expected, away }: Scratch,
): void => {
  const size = weights.length;
  const { options, key } = choice;
  const chances = keyChances(weights, choice);
  expected.fill(0);
  for (let option = 0; option < options.length; option += 1) {
    const cues = options[option] ?? expected;
    const chance = chances[option] ?? 0;
    for (let cue = 0; cue < size; cue += 1)
      expected[cue] = (expected[cue] ?? 0) + chance * (cues[cue] ?? 0);
  }
  const keyCues = options[key] ?? expected;
  for (let cue = 0; cue < size; cue += 1)
    gradient[cue] = (gradient[cue] ?? 0) + (keyCues[cue] ?? 0) - (expected[cue] ?? 0);
  // Plain loops over one row at a time: this is where a fit spends its time.
  for (let option = 0; option < options.length; option += 1) {
    const cues = options[option] ?? expected;
    const chance = chances[option] ?? 0;
    for (let cue = 0; cue < size; cue += 1) away[cue] = (cues[cue] ?? 0) - (expected[cue] ?? 0);
    for (let row = 0; row < size; row += 1) {
      const off = chance * (away[row] ?? 0);
      if (off === 0) continue;
      const start = row * size;
      for (let column = 0; column <= row; column += 1)
        curvature[start + column] = (curvature[start + column] ?? 0) + off * (away[column] ?? 0);
    }
  }
};

/** The gradient of the likelihood of questions, and the lower half of its negated Hessian, row by row; both without a penalty. */
export type LikelihoodSlope = { readonly gradient: Float64Array; readonly curvature: Float64Array };

/** The slope at `weights`. */
export const slopeAt = (choices: readonly Choice[], weights: Float64Array): LikelihoodSlope => {
  const size = weights.length;
  const slope = { gradient: new Float64Array(size), curvature: new Float64Array(size * size) };
  const scratch = { expected: new Float64Array(size), away: new Float64Array(size) };
  for (const choice of choices) addChoice(choice, weights, slope, scratch);
  return slope;
};

/** The slope of all questions but some, from that of all and that of those, at the same weights: it is a sum over questions. */
export const slopeWithout = (all: LikelihoodSlope, some: LikelihoodSlope): LikelihoodSlope => ({
  gradient: all.gradient.map((sum, at) => sum - (some.gradient[at] ?? 0)),
  curvature: all.curvature.map((sum, at) => sum - (some.curvature[at] ?? 0)),
});

/**
 * The weights of a conditional logit (softmax within each question) under an L2 penalty of ½·`penalty`·|w|², by Newton's
 * method: the likelihood is concave, so it has one optimum, which `start` only brings nearer. `penalty` must be above 0.
 * Whoever has the slope of `choices` at `start` already gives it as `first`, and spares the work of one step.
 * Source: D. McFadden, Conditional Logit Analysis of Qualitative Choice Behavior (1974).
 */
export const fitConditionalLogit = (
  choices: readonly Choice[],
  cueCount: number,
  penalty: number,
  start: Float64Array = new Float64Array(cueCount),
  first?: LikelihoodSlope,
): Float64Array => {
  const weights = Float64Array.from(start);
  for (let step = 0; step < mostSteps; step += 1) {
    const slope = (step === 0 ? first : undefined) ?? slopeAt(choices, weights);
    const gradient = slope.gradient.map((sum, cue) => sum - penalty * (weights[cue] ?? 0));
    const curvature = Float64Array.from(slope.curvature);
    for (let cue = 0; cue < cueCount; cue += 1)
      curvature[cue * cueCount + cue] = (curvature[cue * cueCount + cue] ?? 0) + penalty;
    const change = solvePositiveDefinite(curvature, gradient, cueCount);
    let largest = 0;
    for (const [cue, by] of change.entries()) {
      weights[cue] = (weights[cue] ?? 0) + by;
      largest = Math.max(largest, Math.abs(by));
    }
    if (largest < smallStep) break;
  }
  return weights;
};
