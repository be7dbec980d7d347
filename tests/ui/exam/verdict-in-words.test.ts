import { expect, test } from 'vitest';
import { verdictInWords } from '../../../src/ui/exam/verdict-in-words.ts';
import { aChoiceItem } from '../../support/item-builders.ts';
import { optionId } from '../../support/overrides.ts';

test.each([
  ['b', null, 'Your answer, B, is the key.'],
  ['b', 'guess', 'Your answer, B, is the key. You said it was a guess.'],
  ['d', 'sure', 'You chose D; the key is B. You were sure.'],
] as const)('the verdict on %s, said to be %s, is “%s”', (option, confidence, words) => {
  expect(verdictInWords(aChoiceItem(), { optionId: optionId(option), confidence })).toBe(words);
});
