/** The words that the bank knows besides the dictionary: names of people and places, and terms. */
export const wordListFile = '.words.txt';

export type WordList = {
  readonly has: (word: string) => boolean;
  readonly words: readonly string[];
};

const withSmallStart = (word: string): string => word.slice(0, 1).toLowerCase() + word.slice(1);

/** Reads the list: one word a line, and lines that begin with `#` for the reader. A name is known with its capital only. */
export const parseWordList = (text: string): WordList => {
  const words = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  const known = new Set(words);
  return { words, has: (word) => known.has(word) || known.has(withSmallStart(word)) };
};

/** By the alphabet, whatever their case; the order in which the list is kept, so that two authors' words merge. */
export const compareWords = (a: string, b: string): number =>
  a.localeCompare(b, 'en', { sensitivity: 'base' }) || (a < b ? -1 : a > b ? 1 : 0);
