import { describe, expect, it } from 'vitest';
import { inOrder, insertInOrder } from '../../src/progress/attempt-digest.ts';
import { aDigest } from '../support/digest-builders.ts';

const ended = (endedAt: number, attemptId: string) => aDigest({ endedAt, attemptId });

const early = ended(1, 'z');
const same = ended(2, 'a');
const tied = ended(2, 'b');
const late = ended(3, 'a');
const expected = [early, same, tied, late];

describe('the order of attempts', () => {
  it('is by their end, and among those that ended together by their id', () => {
    expect(inOrder([late, tied, same, early])).toEqual(expected);
    expect(inOrder([same, late, early, tied])).toEqual(expected);
  });

  it.each(expected.map((entry, place) => [place, entry] as const))(
    'has a place for one more: %i',
    (_place, entry) => {
      const others = expected.filter((other) => other !== entry);
      expect(insertInOrder(others, entry)).toEqual(expected);
    },
  );
});
