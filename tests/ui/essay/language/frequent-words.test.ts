import { expect, test } from 'vitest';
import { readEssayLanguage } from '../../../../src/ui/essay/language/essay-language.ts';

const frequentIn = (text: string) => readEssayLanguage(text).frequent;

test('words of content used four times or more are told, the most frequent first', () => {
  expect(
    frequentIn(
      'Tariffs hurt. A tariff hurts. The tariff, that tariff and this tariff hurt. They hurt me.',
    ),
  ).toEqual([
    { word: 'tariffs', times: 5 },
    { word: 'hurt', times: 4 },
  ]);
});

test('plurals of different endings count with their singular', () => {
  expect(
    frequentIn('Cities and a city, cities and a city. Taxes and a tax, taxes and a tax.'),
  ).toEqual([
    { word: 'cities', times: 4 },
    { word: 'taxes', times: 4 },
  ]);
});

test('words that only hold sentences together are not told', () => {
  expect(frequentIn('It is what it is, and it isn’t what it was. '.repeat(6))).toEqual([]);
  expect(frequentIn("Don't. ".repeat(6))).toEqual([]);
});
