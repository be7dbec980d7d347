import type { TextRange } from '../../exam/attempt-event.ts';
import { foldText } from '../../shared/fold-text.ts';
import { termRanges } from './search-terms.ts';

/** A piece of text with what was found in it. */
export type Excerpt = { readonly text: string; readonly ranges: readonly TextRange[] };

/** Before the first word found, so that it is read in its context. */
const leadIn = 60;

/** At most about `length` characters of a text, from shortly before the first of the terms on, cut between words. */
export const excerptOf = (text: string, terms: readonly string[], length: number): Excerpt => {
  const [first = 0] = termRanges(foldText(text), terms)[0] ?? [];
  const wanted =
    text.length <= length ? 0 : Math.max(0, Math.min(first - leadIn, text.length - length));
  const start = wanted === 0 ? 0 : text.lastIndexOf(' ', wanted) + 1;
  const isCut = wanted + length < text.length;
  const lastSpace = text.lastIndexOf(' ', start + length);
  const end = isCut ? (lastSpace > start ? lastSpace : start + length) : text.length;
  const piece = `${start > 0 ? '… ' : ''}${text.slice(start, end)}${isCut ? ' …' : ''}`;
  return { text: piece, ranges: termRanges(foldText(piece), terms) };
};
