import type { SectionSummary } from '../../exam/attempt-summary.ts';
import { shareInWords } from './share-words.ts';

const lengthInWords = (characters: number): string => {
  if (characters === 0) return 'nothing written';
  return characters === 1 ? '1 character' : `${characters.toLocaleString('en-US')} characters`;
};

/** How an ended section went, in a few words: `42 of 60 right (70%)`, `70 of 77 answered`, `2,310 characters`. */
export const sectionBrief = ({ items, answered, right, characters }: SectionSummary): string => {
  if (characters !== null) return lengthInWords(characters);
  if (right === null) return `${answered} of ${items} answered`;
  return items === 0
    ? 'no questions'
    : `${right} of ${items} right (${shareInWords(right / items)})`;
};
