import type { ChoiceItem, Item } from '../../bank/item.ts';
import type { Confidence } from '../../exam/attempt-event.ts';
import type { AnswerChange, Outcome, ReviewFilter, ReviewRow } from '../../exam/review-rows.ts';
import { clockFace } from '../controls/duration.ts';
import { optionKeyLabel } from '../controls/option-key-label.ts';

/** How a question went: a sign for the eye, always with words beside it or in its name. */
export type OutcomeWords = { readonly sign: string; readonly words: string };

const outcomes: Readonly<Record<Outcome, OutcomeWords>> = {
  right: { sign: '✓', words: 'Right' },
  wrong: { sign: '✗', words: 'Wrong' },
  answered: { sign: '•', words: 'Answered' },
  unanswered: { sign: '–', words: 'Unanswered' },
  examplesMissing: { sign: '–', words: 'List missing' },
  notNeeded: { sign: '○', words: 'Not needed' },
};

const essayOutcomes: Partial<Readonly<Record<Outcome, string>>> = {
  answered: 'Written',
  unanswered: 'Nothing written',
  notNeeded: 'Not chosen',
};

export const outcomeWords = (kind: Item['kind'], outcome: Outcome): OutcomeWords => {
  const { sign, words } = outcomes[outcome];
  return { sign, words: (kind === 'essay' ? essayOutcomes[outcome] : undefined) ?? words };
};

/** Those that occur, each once, in a fixed order: what explains the signs. */
export const outcomeLegend = (rows: readonly ReviewRow[]): readonly OutcomeWords[] =>
  (Object.keys(outcomes) as Outcome[]).flatMap((outcome): readonly OutcomeWords[] => {
    const row = rows.find((each) => each.outcome === outcome);
    return row === undefined ? [] : [outcomeWords(row.item.kind, outcome)];
  });

export const filterTitles: Readonly<Record<ReviewFilter, string>> = {
  all: 'All',
  missed: 'Missed',
  wrong: 'Wrong',
  unanswered: 'Unanswered',
  flagged: 'Flagged',
  changed: 'Changed',
  noted: 'Noted',
  unsure: 'Not sure',
};

/** What is said where a filter leaves nothing. */
export const nothingLeft: Readonly<Record<ReviewFilter, string>> = {
  all: 'This section had no questions.',
  missed: 'No question in this section was missed.',
  wrong: 'No answer in this section was wrong.',
  unanswered: 'No question in this section was left unanswered.',
  flagged: 'No question in this section was flagged.',
  changed: 'No answer in this section was changed.',
  noted: 'No question in this section has a note.',
  unsure: 'You were sure of every answer you rated in this section.',
};

export const difficultyTitles: Readonly<Record<ChoiceItem['difficulty'], string>> = {
  1: 'Easy',
  2: 'Medium',
  3: 'Hard',
};

export const confidenceTitles: Readonly<Record<Confidence, string>> = {
  sure: 'Sure',
  unsure: 'Unsure',
  guess: 'A guess',
};

const judged = (isRight: boolean): string => (isRight ? 'right' : 'wrong');

/** `12:40 into the section: B to C, wrong to right`. */
export const changeInWords = (
  { intoMs, from, to, fromRight, toRight }: AnswerChange,
  item: Item,
): string => {
  const options = item.kind === 'choice' || item.kind === 'scale' ? item.options : [];
  const label = (optionId: AnswerChange['from']): string =>
    optionKeyLabel(
      item.kind,
      options.findIndex(({ id }) => id === optionId),
    );
  const when = clockFace(Math.floor(intoMs / 1000));
  const verdict =
    fromRight === null || toRight === null ? '' : `, ${judged(fromRight)} to ${judged(toRight)}`;
  return `${when} into the section: ${label(from)} to ${label(to)}${verdict}`;
};
