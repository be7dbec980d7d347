import type { ItemId } from '../../bank/item.ts';
import type { SectionKind } from '../../bank/taxonomy.ts';
import type { IndexedQuestion } from './search-index.ts';
import { findTerm, searchTerms } from './search-terms.ts';

export type QuestionSearch = {
  /** As typed; empty leaves every question that the rest leaves. */
  readonly text: string;
  /** Null: all sections. */
  readonly section: SectionKind | null;
  /** Only these; null: all. */
  readonly among: ReadonlySet<ItemId> | null;
};

/** 0 for the id itself, then where all terms are: in the stem, in stem and options, or elsewhere too. */
const rankOf = ({ question, folded }: IndexedQuestion, terms: readonly string[]): number => {
  if (terms.length === 1 && question.item.id.toLowerCase() === terms[0]) return 0;
  const isIn = (text: string) => terms.every((term) => findTerm(text, term) !== -1);
  if (isIn(folded.stem)) return 1;
  return isIn(`${folded.stem} ${folded.options}`) ? 2 : 3;
};

/** The questions in which every word and phrase occurs, the nearest first, otherwise in the order of the bank. Pure. */
export const searchQuestions = (
  index: readonly IndexedQuestion[],
  { text, section, among }: QuestionSearch,
): readonly IndexedQuestion[] => {
  const terms = searchTerms(text);
  return index
    .filter(
      ({ question, folded }) =>
        (section === null || question.section === section) &&
        (among === null || among.has(question.item.id)) &&
        terms.every((term) => findTerm(folded.all, term) !== -1),
    )
    .map((found) => ({ found, rank: terms.length === 0 ? 0 : rankOf(found, terms) }))
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ found }) => found);
};
