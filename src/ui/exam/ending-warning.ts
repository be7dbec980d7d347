import type { SectionOverview } from '../../exam/section-overview.ts';
import { counted } from '../controls/plural.ts';

type Ending =
  | { readonly kind: 'questions'; readonly overview: SectionOverview }
  | { readonly kind: 'essay'; readonly words: number };

const are = (count: number): string => (count === 1 ? 'is' : 'are');

/** What a candidate would leave behind by ending the section now, as sentences. */
export const endingWarning = (ending: Ending): string => {
  if (ending.kind === 'essay') {
    return ending.words === 0
      ? 'Your essay is empty.'
      : `Your essay has ${counted(ending.words, 'word')}.`;
  }
  const { blank, examplesMissing, flagged } = ending.overview;
  const unanswered = blank + examplesMissing;
  const parts = [
    unanswered === 0
      ? 'Every question is answered'
      : `${counted(unanswered, 'question')} ${are(unanswered)} unanswered`,
    flagged === 0 ? 'none is flagged' : `${flagged} ${are(flagged)} flagged`,
  ];
  return `${parts.join(', and ')}.`;
};
