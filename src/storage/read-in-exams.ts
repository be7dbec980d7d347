import type { ItemId } from '../bank/item.ts';
import { keepsItsQuestions, questionsIn } from '../progress/exams-under-way.ts';
import type { PracticeDatabase } from './open-database.ts';
import { readRows } from './read-row.ts';
import { partsOfAttempt } from './rows-of-attempt.ts';

/**
 * The questions that exams under way ask. An index names those; of each, its row and its forms are read, never its log. What
 * cannot be read is left out: the exam itself says so.
 */
export const readInExams = async ({
  attempts,
  forms,
}: PracticeDatabase): Promise<ReadonlySet<ItemId>> => {
  const underWay = await attempts.where('underWay').equals(1).toArray();
  const exams = readRows('attempts', underWay).rows.filter(({ attempt }) =>
    keepsItsQuestions(attempt),
  );
  const found = await Promise.all(exams.map(({ id }) => partsOfAttempt(forms, id).toArray()));
  return questionsIn(readRows('forms', found.flat()).rows.map(({ form }) => form));
};
