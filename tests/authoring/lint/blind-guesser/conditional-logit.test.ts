import { describe, expect, it } from 'vitest';
import {
  fitConditionalLogit,
  keyChances,
} from '../../../../src/authoring/lint/blind-guesser/conditional-logit.ts';
import type { Choice } from '../../../../src/authoring/lint/blind-guesser/conditional-logit.ts';

/** Two options, the first with the cue; it is the key in `share` of `count` questions. */
const choices = (share: number, count: number): readonly Choice[] =>
  Array.from({ length: count }, (_, index) => ({
    options: [Float64Array.of(1), Float64Array.of(0)],
    key: index < share * count ? 0 : 1,
  }));

describe('fitConditionalLogit', () => {
  it('finds the log-odds of a cue', () => {
    const [weight] = fitConditionalLogit(choices(0.75, 400), 1, 1e-6);
    expect(weight).toBeCloseTo(Math.log(3), 5);
  });

  it('shrinks what little evidence suggests, and stays finite where every key has the cue', () => {
    const [few = NaN] = fitConditionalLogit(choices(1, 4), 1, 10);
    const [many = NaN] = fitConditionalLogit(choices(1, 400), 1, 10);
    expect(few).toBeGreaterThan(0);
    expect(few).toBeLessThan(0.3);
    expect(many).toBeGreaterThan(2);
    expect(many).toBeLessThan(10);
  });

  it('comes to the same weights from another start', () => {
    const [cold = NaN] = fitConditionalLogit(choices(0.6, 50), 1, 5);
    const [warm = NaN] = fitConditionalLogit(choices(0.6, 50), 1, 5, Float64Array.of(1.5));
    expect(warm).toBeCloseTo(cold, 6);
  });
});

describe('keyChances', () => {
  it('gives every option its part of 1, the more the higher its score', () => {
    const chances = keyChances(Float64Array.of(Math.log(2)), {
      options: [Float64Array.of(1), Float64Array.of(0), Float64Array.of(0)],
      key: 0,
    });
    expect(Array.from(chances, (chance) => chance.toFixed(3))).toEqual(['0.500', '0.250', '0.250']);
  });
});
