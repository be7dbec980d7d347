import { expect, test } from 'vitest';
import type { AnswerChange } from '../../../src/exam/review-rows.ts';
import { changeInWords, outcomeLegend, outcomeWords } from '../../../src/ui/review/review-words.ts';
import { examStart, minutes, seconds } from '../../support/attempt-builders.ts';
import { aChoiceItem, aScaleItem } from '../../support/item-builders.ts';
import { optionId } from '../../support/overrides.ts';
import { threeRows } from '../../support/review-rows.ts';

const change = (from: string, to: string, rights: readonly [boolean, boolean] | null) =>
  ({
    at: examStart,
    intoMs: minutes(12) + seconds(40),
    from: optionId(from),
    to: optionId(to),
    fromRight: rights?.[0] ?? null,
    toRight: rights?.[1] ?? null,
  }) satisfies AnswerChange;

test('a change is told by letters as seen, and by what it gained or lost', () => {
  expect(changeInWords(change('a', 'b', [false, true]), aChoiceItem())).toBe(
    '12:40 into the section: A to B, wrong to right',
  );
});

test('a change on a scale is told by numbers and not judged', () => {
  expect(changeInWords(change('often', 'never', null), aScaleItem())).toBe(
    '12:40 into the section: 2 to 5',
  );
});

test('an essay is written or not, where a question is answered or not', () => {
  expect(outcomeWords('scale', 'answered').words).toBe('Answered');
  expect(outcomeWords('essay', 'answered').words).toBe('Written');
  expect(outcomeWords('essay', 'notNeeded').words).toBe('Not chosen');
  expect(outcomeWords('examples', 'notNeeded').words).toBe('Not needed');
});

test('the legend explains the signs that occur, always in the same order', () => {
  const words = (rows: Parameters<typeof outcomeLegend>[0]) =>
    outcomeLegend(rows).map((each) => each.words);
  expect(words(threeRows())).toEqual(['Right', 'Wrong', 'Unanswered']);
  expect(words(threeRows().toReversed())).toEqual(['Right', 'Wrong', 'Unanswered']);
  expect(words(threeRows().slice(1, 2))).toEqual(['Wrong']);
});
