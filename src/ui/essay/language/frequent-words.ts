import type { Root } from 'nlcst';
import { toString } from 'nlcst-to-string';
import { visit } from 'unist-util-visit';
import { functionWords } from './function-words.ts';

export type FrequentWord = { readonly word: string; readonly times: number };

/** A word is worth a look from this many times on. */
const fewestTimes = 4;
const mostShown = 8;

/** One form for the plural and the singular as they are usually written, so that "tax" and "taxes" count together. */
const stemOf = (word: string): string =>
  word.length > 3 ? word.replace(/(?<=[^s])s$|(?<=x|s|ch|sh)es$/u, '').replace(/ie$/u, 'y') : word;

/**
 * The words of content that an essay uses most, with their singular and plural together: the word as it was written first.
 * Key terms belong among them; the rest may be a place for another word.
 */
export const frequentWords = (tree: Root): readonly FrequentWord[] => {
  const counted = new Map<string, { readonly word: string; times: number }>();
  visit(tree, 'WordNode', (node) => {
    const word = toString(node).toLowerCase().replace(/'/gu, '’').replace(/’s$/u, '');
    if (word.length < 3 || !/\p{L}/u.test(word) || functionWords.has(word)) return;
    const stem = stemOf(word);
    const known = counted.get(stem);
    if (known === undefined) counted.set(stem, { word, times: 1 });
    else known.times += 1;
  });
  return [...counted.values()]
    .filter(({ times }) => times >= fewestTimes)
    .toSorted((a, b) => b.times - a.times || a.word.localeCompare(b.word, 'en'))
    .slice(0, mostShown);
};
