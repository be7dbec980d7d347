import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beginSecondAnswers,
  changeSecondAnswer,
  declineSecondAnswers,
  finishSecondAnswers,
  secondAnswersIn,
} from '../../src/progress/change-second-answers.ts';
import { StoredSecondAnswers } from '../../src/progress/second-answers.ts';
import { examStart, seconds } from '../support/attempt-builders.ts';
import { attemptId, itemId, optionId } from '../support/overrides.ts';

const begun = beginSecondAnswers(
  attemptId('attempt-1'),
  [itemId('gov-1'), itemId('gov-2')],
  examStart,
);

describe('second answers', () => {
  it('take the last choice for each question', () => {
    const once = changeSecondAnswer(begun, itemId('gov-1'), optionId('a'), examStart + 1);
    const again = changeSecondAnswer(once, itemId('gov-1'), optionId('b'), examStart + 2);
    expect([...secondAnswersIn(again)]).toEqual([['gov-1', 'b']]);
  });

  it('are taken back, so that the first answer stands', () => {
    const once = changeSecondAnswer(begun, itemId('gov-1'), optionId('a'), examStart + 1);
    expect(changeSecondAnswer(once, itemId('gov-1'), null, examStart + 2).answers).toEqual([]);
  });

  it('are not given to questions outside the review', () => {
    const after = examStart + 1;
    expect(changeSecondAnswer(begun, itemId('econ-1'), optionId('a'), after)).toBe(begun);
  });

  it('change no more once the keys were asked for', () => {
    const over = finishSecondAnswers(begun, examStart + seconds(9));
    const after = examStart + seconds(99);
    expect(over.finishedAt).toBe(examStart + seconds(9));
    expect(changeSecondAnswer(over, itemId('gov-1'), optionId('a'), after)).toBe(over);
    expect(finishSecondAnswers(over, after)).toBe(over);
  });

  it('say when they were changed last', () => {
    const once = changeSecondAnswer(begun, itemId('gov-1'), optionId('a'), examStart + 1);
    const over = finishSecondAnswers(once, examStart + 2);
    const declined = declineSecondAnswers(attemptId('attempt-1'), examStart);
    const moments = [begun, once, over, declined].map(({ changedAt }) => changedAt);
    expect(moments).toEqual([examStart, examStart + 1, examStart + 2, examStart]);
  });

  it('are over at once where none are wanted', () => {
    expect(declineSecondAnswers(attemptId('attempt-1'), examStart)).toMatchObject({
      itemIds: [],
      startedAt: examStart,
      finishedAt: examStart,
    });
  });

  it('hold at most one answer for each question of the review, whatever is done, and can be stored', () => {
    const anItem = fc.constantFrom('gov-1', 'gov-2', 'econ-1');
    const anOption = fc.constantFrom('a', 'b', null);
    fc.assert(
      fc.property(fc.array(fc.tuple(anItem, anOption)), (changes) => {
        let now = begun;
        const wanted = new Map<string, string>();
        for (const [item, option] of changes) {
          const given = option === null ? null : optionId(option);
          now = changeSecondAnswer(now, itemId(item), given, examStart);
          if (item === 'econ-1') continue;
          if (option === null) wanted.delete(item);
          else wanted.set(item, option);
        }
        expect(new Map<string, string>(now.answers)).toEqual(wanted);
        expect(now.answers).toHaveLength(wanted.size);
        expect(StoredSecondAnswers.safeParse(now).success).toBe(true);
      }),
    );
  });
});
