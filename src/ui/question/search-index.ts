import { htmlInWords } from '../../bank/html-in-words.ts';
import { sectionTitles, skillTitles, topicTitles } from '../../bank/taxonomy.ts';
import type { BankQuestion } from './bank-questions.ts';
import { foldText } from '../../shared/fold-text.ts';

/** A question as it is searched: its texts as they are read, and folded as they are compared. */
export type IndexedQuestion = {
  readonly question: BankQuestion;
  readonly stem: string;
  readonly options: readonly string[];
  readonly passage: string;
  readonly folded: {
    readonly stem: string;
    readonly options: string;
    /** Everything that is searched. */
    readonly all: string;
  };
};

const optionsOf = ({ item }: BankQuestion): readonly string[] =>
  item.kind === 'choice' || item.kind === 'scale'
    ? item.options.map(({ html }) => htmlInWords(html))
    : [];

const labelsOf = ({ section, item }: BankQuestion): readonly string[] => [
  item.id,
  item.topic,
  topicTitles[section][item.topic] ?? '',
  sectionTitles[section],
  item.kind === 'choice' && item.skill !== null ? (skillTitles[item.skill] ?? item.skill) : '',
];

/** Between texts, so that no phrase is found across them. */
const border = ' \n ';

/** Rationales are not searched: a word found only there would tell the key. */
export const indexQuestions = (questions: readonly BankQuestion[]): readonly IndexedQuestion[] => {
  const passages = new Map<string, string>();
  const passageText = ({ passage }: BankQuestion): string => {
    if (passage === null) return '';
    const known = passages.get(passage.id) ?? htmlInWords(`<p>${passage.title}</p>${passage.html}`);
    passages.set(passage.id, known);
    return known;
  };
  return questions.map((question): IndexedQuestion => {
    const stem = htmlInWords(question.item.stem);
    const options = optionsOf(question);
    const passage = passageText(question);
    const all = [...labelsOf(question), stem, ...options, passage].join(border);
    return {
      question,
      stem,
      options,
      passage,
      folded: { stem: foldText(stem), options: foldText(options.join(border)), all: foldText(all) },
    };
  });
};
