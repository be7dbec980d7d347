import { sectionTitles } from '../../bank/taxonomy.ts';
import type { Attempt } from '../../exam/attempt.ts';
import { momentInWords } from './attempt-words.ts';

/** What was sat, for headings that begin with what they show of it: `Result: The test of 2014`. */
export const attemptSubject = ({ kind, format }: Attempt): string => {
  if (kind === 'drill') return format.title.replace(/^Drill: /u, '');
  const [only] = format.sections;
  return kind === 'section' && only !== undefined
    ? `${sectionTitles[only.section]} by itself`
    : format.title;
};

/** What kind of sitting it was, and when: the line below such a heading. */
export const attemptOccasion = ({ kind, format, feedback, createdAt }: Attempt): string => {
  const started = `started ${momentInWords(createdAt)}`;
  switch (kind) {
    case 'mock':
      return `Mock exam, ${started}`;
    case 'section':
      return `One section by itself, as in “${format.title},” ${started}`;
    case 'drill':
      return `Drill with ${feedback === 'atOnce' ? 'immediate feedback' : 'feedback at the end'}, ${started}`;
    default:
      throw new Error(`unknown kind ${String(kind satisfies never)}`);
  }
};
