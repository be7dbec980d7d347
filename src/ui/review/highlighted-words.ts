import type { TextRange } from '../../exam/attempt-event.ts';
import { rangesIn } from '../controls/text-highlights.ts';

/** What was highlighted in a piece of the bank's text, in words and in order; the piece need not be on the page. */
export const highlightedWords = (html: string, ranges: readonly TextRange[]): readonly string[] => {
  if (ranges.length === 0) return [];
  const text = document.createElement('div');
  // Safe as on the page: the bank's HTML is made at build time from markdown without HTML in it.
  text.innerHTML = html;
  return rangesIn(text, ranges).map(String);
};
