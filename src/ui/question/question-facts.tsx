import { FigureList } from '../controls/figure-list.tsx';
import { sectionTitles, skillTitles, topicTitles } from '../../bank/taxonomy.ts';
import { dayInWords } from '../controls/day-in-words.ts';
import type { BankQuestion } from './bank-questions.ts';
import { difficultyTitles } from '../review/review-words.ts';

const factsOf = ({ section, setTitle, item }: BankQuestion) => [
  { label: 'Section', value: sectionTitles[section] },
  {
    label: section === 'biographic' ? 'Dimension' : 'Topic',
    value: topicTitles[section][item.topic] ?? item.topic,
  },
  ...(item.kind === 'choice' && item.skill !== null
    ? [{ label: 'Skill', value: skillTitles[item.skill] ?? item.skill }]
    : []),
  ...(item.kind === 'choice'
    ? [{ label: 'Difficulty', value: difficultyTitles[item.difficulty] }]
    : []),
  { label: 'Set', value: setTitle },
  { label: 'Facts checked', value: dayInWords(item.asOf) },
];

/** Where a question belongs, and how fresh its facts are. */
export const QuestionFacts = (props: { readonly question: BankQuestion }) => (
  <FigureList class="question-facts" figures={factsOf(props.question)} />
);
