import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerChanges, publishedChangeShares } from '../../src/progress/answer-changes.ts';
import type { ChangeKind } from '../../src/progress/attempt-digest.ts';

/** Whether each answer of an item was right, from the first to the last. */
const histories = fc.array(fc.array(fc.boolean(), { minLength: 1, maxLength: 6 }));

const changesOf = (answers: readonly boolean[]): readonly ChangeKind[] =>
  answers.slice(1).flatMap((right, index): readonly ChangeKind[] => {
    const before = answers[index];
    if (before === true) return right ? [] : ['rightToWrong'];
    return [right ? 'wrongToRight' : 'wrongToWrong'];
  });

describe('the changes of answers', () => {
  it('are counted by what they did', () => {
    expect(
      answerChanges([
        { changes: ['rightToWrong', 'wrongToRight'] },
        { changes: ['wrongToRight'] },
        { changes: ['wrongToWrong'] },
        { changes: [] },
      ]),
    ).toEqual({
      rightToWrong: 1,
      wrongToRight: 2,
      wrongToWrong: 1,
      changes: 4,
      itemsChanged: 3,
      itemsGained: 1,
    });
  });

  it('gain as many items as are right at last and were not at first', () => {
    fc.assert(
      fc.property(histories, (items) => {
        const right = (place: number): number =>
          items.filter((answers) => answers.at(place) === true).length;
        const totals = answerChanges(items.map((answers) => ({ changes: changesOf(answers) })));
        expect(totals.itemsGained).toBe(right(-1) - right(0));
      }),
    );
  });

  it('stand beside published shares that add up, but for rounding', () => {
    const sum = Object.values(publishedChangeShares).reduce((total, share) => total + share, 0);
    expect(sum).toBeCloseTo(1, 1);
  });
});
