import type { SourceFile } from '../../source-file.ts';
import type { Dictionary } from './american-dictionary.ts';
import type { CheckedText } from './checked-texts.ts';
import { spelledWords } from './spelled-words.ts';
import type { WordList } from './word-list.ts';

export type UnknownWord = {
  readonly word: string;
  readonly file: string;
  readonly line: number;
  /** How often it stands in the text at `line` and below. */
  readonly times: number;
  readonly nearest: readonly string[];
};

export type WordsFound = {
  /** The words that neither the dictionary nor the bank's list knows, in reading order, each once a question. */
  readonly unknown: readonly UnknownWord[];
  /** Every word whose spelling can be judged, once. */
  readonly written: ReadonlySet<string>;
};

/** Suggestions are slow to find; whoever gets more than these has no use for them. */
const mostSuggestedFor = 20;

/** The line on which `word` stands first at or below `from`; `from` where markdown breaks it up. */
const lineOf = (word: string, from: number, source: string): number => {
  const pattern = new RegExp(`(?<!\\p{L})${word.replaceAll("'", "['’]")}(?!\\p{L})`, 'u');
  const below = source.split('\n').slice(from - 1);
  const at = below.findIndex((line) => pattern.test(line));
  return at === -1 ? from : from + at;
};

/** Holds the words of `texts` against the dictionary and the bank's list; `files` tell the lines of those not known. */
export const findUnknownWords = (
  texts: readonly CheckedText[],
  files: readonly SourceFile[],
  dictionary: Dictionary,
  list: WordList,
): WordsFound => {
  const sources = new Map(files.map(({ path, text }) => [path, text]));
  const verdicts = new Map<string, boolean>();
  const isKnown = (word: string): boolean => {
    const known = verdicts.get(word) ?? (list.has(word) || dictionary.knows(word));
    verdicts.set(word, known);
    return known;
  };
  // Text by text: kept all at once, the words of a large bank are half a million strings.
  const unknown = texts.flatMap(({ file, line, text, exempt }) => {
    const counts = new Map<string, number>();
    for (const word of spelledWords(text)) {
      if (!isKnown(word) && !exempt.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    return [...counts].map(([word, times]) => ({
      word,
      file,
      line: lineOf(word, line, sources.get(file) ?? ''),
      times,
    }));
  });
  const suggested = new Map(
    [...new Set(unknown.map(({ word }) => word))]
      .slice(0, mostSuggestedFor)
      .map((word) => [word, dictionary.nearest(word)]),
  );
  return {
    unknown: unknown.map((found) => ({ ...found, nearest: suggested.get(found.word) ?? [] })),
    written: new Set(verdicts.keys()),
  };
};
