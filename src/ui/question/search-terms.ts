import type { TextRange } from '../../exam/attempt-event.ts';
import { foldText } from '../../shared/fold-text.ts';

/** What is looked for: words, and phrases in quotes, as they are compared. */
export const searchTerms = (query: string): readonly string[] =>
  [...foldText(query).matchAll(/"([^"]+)"|[^\s"]+/gu)]
    .map(([word, phrase]) => (phrase ?? word).trim())
    .filter((term) => term !== '');

const isInsideWord = (text: string, place: number): boolean =>
  place > 0 &&
  /[\p{L}\p{N}]/u.test(text[place - 1] ?? '') &&
  /[\p{L}\p{N}]/u.test(text[place] ?? '');

/** Where a term begins a word of a folded text, from `from` on; −1 where it does not: `art` is in `article`, not in `party`. */
export const findTerm = (text: string, term: string, from = 0): number => {
  let place = text.indexOf(term, from);
  while (place !== -1 && isInsideWord(text, place)) place = text.indexOf(term, place + 1);
  return place;
};

/** Every place of every term in a folded text, in order; those that overlap are as the first of them. */
export const termRanges = (text: string, terms: readonly string[]): readonly TextRange[] => {
  const found: TextRange[] = [];
  for (const term of terms) {
    let place = findTerm(text, term);
    while (place !== -1) {
      found.push([place, place + term.length]);
      place = findTerm(text, term, place + term.length);
    }
  }
  const inOrder = found.toSorted(([one], [other]) => one - other);
  return inOrder.filter(
    ([start], index) => !inOrder.slice(0, index).some(([, earlierEnd]) => start < earlierEnd),
  );
};
