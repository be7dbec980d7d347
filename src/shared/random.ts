import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A seeded source of randomness: the same seed always gives the same draws. */
export type Random = {
  /** A whole number from 0 to `count` − 1, each equally likely. Throws a RangeError unless `count` is a positive whole number. */
  readonly below: (count: number) => number;
};

/** Seeds are whole numbers of 32 bits, so that one can be read aloud and typed. */
export type Seed = number;

export const createRandom = (seed: Seed): Random => {
  const generator = xoroshiro128plus(seed);
  return {
    below: (count) => {
      if (!Number.isInteger(count) || count < 1) {
        throw new RangeError(`cannot draw a number below ${count}`);
      }
      return uniformInt(generator, 0, count - 1);
    },
  };
};

/** A fresh seed, from the platform's own source of randomness. */
export const newSeed = (): Seed => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

/** A new array with the same elements, every order equally likely (Fisher–Yates). */
export const shuffled = <Element>(elements: readonly Element[], random: Random): Element[] => {
  const result = [...elements];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const drawn = random.below(last + 1);
    [result[last], result[drawn]] = [result[drawn] as Element, result[last] as Element];
  }
  return result;
};
