import { publishedChangeShares } from '../../progress/answer-changes.ts';
import type { ChangeTotals } from '../../progress/answer-changes.ts';
import { counted } from '../controls/plural.ts';
import { shareInWords } from '../controls/share-words.ts';

/** Below some dozens, changes are told as an anecdote. */
const fewChanges = 36;

const balanceInWords = ({ itemsGained }: ChangeTotals): string => {
  if (itemsGained === 0)
    return 'On balance, changing answers neither gained nor cost you a question.';
  const questions = counted(Math.abs(itemsGained), 'question');
  return itemsGained > 0
    ? `On balance, changing answers gained you ${questions}.`
    : `On balance, changing answers cost you ${questions}.`;
};

/** What changing answers did here, and what that does not say. */
export const changesInWords = (totals: ChangeTotals): readonly string[] => {
  const { wrongToRight, rightToWrong, wrongToWrong } = publishedChangeShares;
  return [
    balanceInWords(totals),
    totals.changes < fewChanges
      ? `That rests on only ${counted(totals.changes, 'change')} to ${counted(totals.itemsChanged, 'answer')}: a habit shows only over several exams.`
      : 'This does not say what changing more answers, or fewer, would have done: you changed the ones you doubted.',
    `For comparison: of 3,291 changes in one study of multiple-choice exams, ${shareInWords(wrongToRight)} went from wrong to right, ${shareInWords(rightToWrong)} from right to wrong and ${shareInWords(wrongToWrong)} from wrong to wrong.`,
  ];
};
