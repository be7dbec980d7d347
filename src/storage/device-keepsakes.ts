import { isKept, markAfter } from '../progress/item-mark.ts';
import { mistakeAfter } from '../progress/mistake.ts';
import { isBegun } from '../progress/reading-draft.ts';
import { explained } from './explain-error.ts';
import type { LookingBackRows } from './looking-back-rows.ts';
import type { PracticeDatabase } from './open-database.ts';
import type { ProgressStore } from './progress-store.ts';
import { lookingBackRows, needRow } from './read-looking-back-row.ts';
import { newestFirst } from './newest-first.ts';
import { requireSeen } from './require-seen.ts';
import { partsOfAttempt } from './rows-of-attempt.ts';
import { requireAttempt } from './write-guards.ts';

/** What the candidate adds in looking back, as against what is computed. */
export type Keepsakes = Pick<
  ProgressStore,
  | 'marks'
  | 'mark'
  | 'changeMark'
  | 'mistakes'
  | 'mistakesOf'
  | 'fileMistake'
  | 'unfileMistake'
  | 'secondAnswers'
  | 'saveSecondAnswers'
  | 'essayReadings'
  | 'essayReadingsOf'
  | 'saveEssayReadings'
  | 'readingDraft'
  | 'saveReadingDraft'
>;

/**
 * A row that cannot be read is left as it is: it stands in no list, and is not written over. What belongs to an attempt is
 * refused where that was deleted meanwhile, in another tab: it would stay behind, and go into backups.
 */
export const createKeepsakes = (database: PracticeDatabase): Keepsakes => {
  const { attempts, marks, mistakes, secondAnswers, essayReadings, readingDrafts } = database;

  const readable = <Table extends keyof LookingBackRows>(table: Table, found: readonly unknown[]) =>
    lookingBackRows.readRows(table, found).rows;

  return {
    marks: () =>
      explained(async () =>
        newestFirst(
          readable('marks', await marks.toArray()).map(({ mark }) => mark),
          ({ changedAt }) => changedAt,
        ),
      ),
    mark: (itemId) => explained(async () => needRow('marks', await marks.get(itemId))?.mark),
    changeMark: (itemId, change) =>
      explained(() =>
        database.transaction('rw', marks, async () => {
          const stored = needRow('marks', await marks.get(itemId));
          const mark = markAfter(stored?.mark, itemId, change);
          await (isKept(mark) ? marks.put({ v: 3, itemId, mark }) : marks.delete(itemId));
        }),
      ),

    mistakes: () =>
      explained(async () =>
        newestFirst(
          readable('mistakes', await mistakes.toArray()).map(({ mistake }) => mistake),
          ({ filedAt }) => filedAt,
        ),
      ),
    mistakesOf: (attemptId) =>
      explained(async () => {
        const found = await partsOfAttempt(mistakes, attemptId).toArray();
        return readable('mistakes', found).map(({ mistake }) => mistake);
      }),
    fileMistake: (filed) =>
      explained(() =>
        database.transaction('rw', attempts, mistakes, async () => {
          const { attemptId, itemId } = filed;
          await requireAttempt(database, attemptId);
          const stored = needRow('mistakes', await mistakes.get([attemptId, itemId]));
          const mistake = mistakeAfter(stored?.mistake, filed);
          await mistakes.put({ v: 3, attemptId, itemId, mistake });
        }),
      ),
    unfileMistake: (attemptId, itemId) => explained(() => mistakes.delete([attemptId, itemId])),

    secondAnswers: (attemptId) =>
      explained(async () => needRow('secondAnswers', await secondAnswers.get(attemptId))?.answers),
    saveSecondAnswers: (answers) =>
      explained(() =>
        database.transaction('rw', attempts, secondAnswers, async () => {
          const { attemptId } = answers;
          await requireAttempt(database, attemptId);
          needRow('secondAnswers', await secondAnswers.get(attemptId));
          await secondAnswers.put({ v: 3, attemptId, answers });
        }),
      ),

    essayReadings: () =>
      explained(async () =>
        readable('essayReadings', await essayReadings.toArray()).map(({ readings }) => readings),
      ),
    essayReadingsOf: (attemptId) =>
      explained(async () => needRow('essayReadings', await essayReadings.get(attemptId))?.readings),
    saveEssayReadings: (readings, seen) =>
      explained(() =>
        database.transaction('rw', attempts, essayReadings, readingDrafts, async () => {
          const { attemptId } = readings;
          await requireAttempt(database, attemptId);
          const stored = needRow('essayReadings', await essayReadings.get(attemptId));
          requireSeen(stored?.readings, seen);
          await essayReadings.put({ v: 3, attemptId, readings });
          await readingDrafts.delete(attemptId);
        }),
      ),
    readingDraft: (attemptId) =>
      explained(async () => needRow('readingDrafts', await readingDrafts.get(attemptId))?.draft),
    saveReadingDraft: (draft) =>
      explained(() =>
        database.transaction('rw', attempts, readingDrafts, async () => {
          const { attemptId } = draft;
          await requireAttempt(database, attemptId);
          needRow('readingDrafts', await readingDrafts.get(attemptId));
          await (isBegun(draft)
            ? readingDrafts.put({ v: 4, attemptId, draft })
            : readingDrafts.delete(attemptId));
        }),
      ),
  };
};
