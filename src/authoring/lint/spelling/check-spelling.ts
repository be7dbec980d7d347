import type { AuthoredSet } from '../../authored.ts';
import type { ParsedFormat } from '../../parse/parse-format.ts';
import type { SourceFile } from '../../source-file.ts';
import type { Warning } from '../warning.ts';
import type { Dictionary } from './american-dictionary.ts';
import { textsOfFormats, textsOfSets } from './checked-texts.ts';
import { lintWordList } from './lint-word-list.ts';
import { findUnknownWords } from './unknown-words.ts';
import type { UnknownWord } from './unknown-words.ts';
import { parseWordList } from './word-list.ts';

export type Spelling = {
  readonly unknown: readonly UnknownWord[];
  readonly warnings: readonly Warning[];
};

/**
 * Holds every text that a candidate reads against the dictionary and the bank's own list, whose text is `listText`.
 * `isWhole` where the whole bank is given, so that a word of the list which nothing uses can be told.
 */
export const checkSpelling = (
  {
    sets,
    formats,
    files,
  }: {
    readonly sets: readonly AuthoredSet[];
    readonly formats: readonly ParsedFormat[];
    readonly files: readonly SourceFile[];
  },
  dictionary: Dictionary,
  listText: string,
  isWhole: boolean,
): Spelling => {
  const texts = [...textsOfSets(sets), ...textsOfFormats(formats)];
  const { unknown, written } = findUnknownWords(texts, files, dictionary, parseWordList(listText));
  const standing = new Set(isWhole ? Array.from(written, (word) => word.toLowerCase()) : []);
  return {
    unknown,
    warnings: lintWordList(listText, (word) => !isWhole || standing.has(word.toLowerCase())),
  };
};
