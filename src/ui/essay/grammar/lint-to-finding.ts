import type { Lint } from 'harper.js';
import type { Finding } from '../language/finding.ts';

type LintParts = Pick<Lint, 'span' | 'message' | 'suggestions'>;

// Harper's SuggestionKind, whose enum would pull its code in: 0 replaces, 1 removes, 2 adds behind.
const removes = 1;
const addsBehind = 2;

/** The checker writes its messages in markdown; only its code marks occur, around words it quotes. */
const inPlainWords = (message: string): string => message.replace(/`([^`]*)`/gu, '“$1”');

/** A finding of the grammar checker in the page's terms. Its places are counted as strings count, emoji and all. */
export const lintToFinding = (lint: LintParts, text: string): Finding => {
  const { start, end } = lint.span();
  const found = text.slice(start, end);
  return {
    kind: 'grammar',
    start,
    end,
    text: found,
    hint: inPlainWords(lint.message()),
    instead: lint.suggestions().map((suggestion) => {
      const kind: number = suggestion.kind();
      if (kind === removes) return '';
      const words = suggestion.get_replacement_text();
      return kind === addsBehind ? found + words : words;
    }),
  };
};
