import type { Random } from '../shared/random.ts';
import { shuffled } from '../shared/random.ts';
import { groupBy } from './group-by.ts';

const steps = 2 ** 16;

/**
 * Mixes elements of several groups so that each group is spread over the whole: a group of n has one member, at random, in each
 * nth part. Which member, and where in its part, is chance.
 */
export const spreadEvenly = <Element>(
  elements: readonly Element[],
  groupOf: (element: Element) => string,
  random: Random,
): readonly Element[] =>
  [...groupBy(elements, groupOf).values()]
    .flatMap((group) =>
      shuffled(group, random).map((element, index) => ({
        element,
        position: (index + random.below(steps) / steps) / group.length,
      })),
    )
    .toSorted((one, other) => one.position - other.position)
    .map(({ element }) => element);
