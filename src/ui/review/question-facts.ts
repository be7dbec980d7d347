import { skillTitles, topicTitles } from '../../bank/taxonomy.ts';
import type { SectionKind } from '../../bank/taxonomy.ts';
import type { ReviewRow } from '../../exam/review-rows.ts';
import { durationInWords } from '../controls/duration.ts';
import { confidenceTitles, difficultyTitles } from './review-words.ts';

export type QuestionFact = { readonly label: string; readonly value: string };

const screenTimeInWords = ({ shownMs, response }: ReviewRow): string => {
  if (response.visits === 0) return 'not seen';
  const time = durationInWords(shownMs);
  return response.visits === 1 ? time : `${time}, in ${response.visits} visits`;
};

/** What is told about a question beside its answer, in this order. */
export const questionFacts = (section: SectionKind, row: ReviewRow): readonly QuestionFact[] => {
  const { item, response } = row;
  const topic = topicTitles[section][item.topic] ?? item.topic;
  const skill = item.kind === 'choice' ? item.skill : null;
  return [
    { label: section === 'biographic' ? 'Dimension' : 'Topic', value: topic },
    ...(skill === null ? [] : [{ label: 'Skill', value: skillTitles[skill] ?? skill }]),
    ...(item.kind === 'choice'
      ? [{ label: 'Difficulty', value: difficultyTitles[item.difficulty] }]
      : []),
    ...(item.kind === 'essay'
      ? []
      : [
          {
            label: response.checkedAt === null ? 'Time on screen' : 'Time until checked',
            value: screenTimeInWords(row),
          },
        ]),
    ...(response.confidence === null
      ? []
      : [{ label: 'How sure you were', value: confidenceTitles[response.confidence] }]),
    ...(row.flagged ? [{ label: 'Flag', value: 'flagged for review' }] : []),
    ...(row.scored
      ? []
      : [{ label: 'Unscored', value: 'mixed in; counts in none of your scores' }]),
  ];
};
