import type { Root } from 'nlcst';
import { toString } from 'nlcst-to-string';
import { syllable } from 'syllable';
import { visit } from 'unist-util-visit';
import { countWords } from '../../../exam/count-words.ts';
import { readingGrade } from './reading-grade.ts';

export type TextMeasures = {
  readonly words: number;
  readonly sentences: number;
  readonly paragraphs: number;
  /** Words in a sentence, on average; null without any. */
  readonly sentenceWords: number | null;
  /** The sentence of the most words. */
  readonly longest: { readonly words: number; readonly text: string } | null;
  /** Years of schooling, by the formula of Flesch and Kincaid; null where the text is too short for it. */
  readonly grade: number | null;
};

/** Counts what a parsed text is made of. Words are counted as everywhere in the app; a sentence holds at least one. */
export const measureText = (tree: Root): TextMeasures => {
  const sentences: { readonly words: number; readonly text: string }[] = [];
  let syllables = 0;
  visit(tree, 'SentenceNode', (node) => {
    const text = toString(node).trim();
    const words = countWords(text);
    if (words > 0) sentences.push({ words, text });
  });
  visit(tree, 'WordNode', (node) => {
    const word = toString(node);
    // A number read aloud has syllables that no rule finds in its digits: one stands for them.
    syllables += /\p{L}/u.test(word) ? syllable(word) : 1;
  });
  let paragraphs = 0;
  visit(tree, 'ParagraphNode', (node) => {
    if (countWords(toString(node)) > 0) paragraphs += 1;
  });
  const words = countWords(toString(tree));
  const byLength = sentences.toSorted((a, b) => b.words - a.words);
  return {
    words,
    sentences: sentences.length,
    paragraphs,
    sentenceWords: sentences.length === 0 ? null : words / sentences.length,
    longest: byLength[0] ?? null,
    grade: readingGrade({ words, sentences: sentences.length, syllables }),
  };
};
