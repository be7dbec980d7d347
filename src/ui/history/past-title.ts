import { sectionTitles } from '../../bank/taxonomy.ts';
import type { SectionKind } from '../../bank/taxonomy.ts';
import type { DigestedAttempt } from '../../progress/attempt-digest.ts';
import type { AttemptPoint } from '../../progress/progress-totals.ts';
import { momentInWords } from '../controls/attempt-words.ts';

/** What a finished attempt is called in lists: as attemptTitle, from the little that lists read of it. */
export const pastTitle = ({
  attempt,
  sections,
}: {
  readonly attempt: DigestedAttempt;
  readonly sections: readonly { readonly section: SectionKind }[];
}): string => {
  const [only] = sections;
  switch (attempt.kind) {
    case 'mock':
      return `Mock exam: ${attempt.formatTitle}`;
    case 'section':
      return only === undefined
        ? 'One section by itself'
        : `${sectionTitles[only.section]} by itself`;
    case 'drill':
      return attempt.formatTitle;
    default:
      return attempt.kind satisfies never;
  }
};

/** What is searched for words: its title, format, sections and date. */
export const searchedText = (point: AttemptPoint): string =>
  [
    pastTitle(point),
    point.attempt.formatTitle,
    ...point.sections.map(({ section }) => sectionTitles[section]),
    momentInWords(point.attempt.createdAt),
  ].join(' ');
