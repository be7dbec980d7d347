import { expect, test } from 'vitest';
import { countWords } from '../../../../src/exam/count-words.ts';
import { readEssayLanguage } from '../../../../src/ui/essay/language/essay-language.ts';
import { readingGrade } from '../../../../src/ui/essay/language/reading-grade.ts';

const measure = (text: string) => readEssayLanguage(text).measures;

test('words, sentences and paragraphs are counted', () => {
  const text = 'Mr. Smith went to Washington. He stayed.\n\nWhy? Nobody knows — not even he.';
  expect(measure(text)).toMatchObject({ words: 13, sentences: 4, paragraphs: 2 });
  expect(measure(text).words).toBe(countWords(text));
});

test('the longest sentence is told with its words', () => {
  expect(measure('Short. This one has rather more words. Short.').longest).toEqual({
    words: 6,
    text: 'This one has rather more words.',
  });
});

test('an empty text has no figures that divide by nothing', () => {
  expect(measure(' \n ')).toEqual({
    words: 0,
    sentences: 0,
    paragraphs: 0,
    sentenceWords: null,
    longest: null,
    grade: null,
  });
});

test('the grade follows the formula of Flesch and Kincaid', () => {
  expect(readingGrade({ words: 200, sentences: 10, syllables: 300 })).toBeCloseTo(9.91, 10);
});

test('no grade is told for fewer than 100 words', () => {
  expect(readingGrade({ words: 99, sentences: 9, syllables: 140 })).toBeNull();
  expect(measure('The cat sat on the mat. '.repeat(16)).grade).toBeNull();
  expect(measure('The cat sat on the mat. '.repeat(17)).grade).toBeCloseTo(-1.45, 10);
});
