import { sectionTitles } from '../../bank/taxonomy.ts';
import type { Attempt } from '../../exam/attempt.ts';
import { momentInWords } from './attempt-words.ts';

/** What was sat, for headings that begin with what they show of it: `Result: The test of 2014`. */
export const attemptSubject = ({ kind, format }: Attempt): string => {
  const [only] = format.sections;
  return kind === 'section' && only !== undefined
    ? `${sectionTitles[only.section]} alone`
    : format.title;
};

/** What kind of sitting it was, and when: the line below such a heading. */
export const attemptOccasion = ({ kind, format, createdAt }: Attempt): string =>
  kind === 'section'
    ? `One section by itself, as in “${format.title}”, begun ${momentInWords(createdAt)}`
    : `Mock exam, begun ${momentInWords(createdAt)}`;
