import type { ItemId } from '../bank/item.ts';
import type { Attempt, AttemptId } from '../exam/attempt.ts';
import type { FormSection } from '../exam/exam-form.ts';
import type { AttemptDigest } from '../progress/attempt-digest.ts';
import type { EssayReadings } from '../progress/essay-reading.ts';
import { keepsItsQuestions, questionsIn } from '../progress/exams-under-way.ts';
import { isKept, markAfter } from '../progress/item-mark.ts';
import type { ItemMark } from '../progress/item-mark.ts';
import { mistakeAfter } from '../progress/mistake.ts';
import type { Mistake } from '../progress/mistake.ts';
import { lastNotedAt } from '../progress/item-record.ts';
import { isBegun } from '../progress/reading-draft.ts';
import type { ReadingDraft } from '../progress/reading-draft.ts';
import type { StoredSecondAnswers } from '../progress/second-answers.ts';
import { rebuildStatistics } from '../progress/statistics.ts';
import { topicKey } from '../progress/topic-series.ts';
import {
  isDecided,
  tellableTotals,
  undecidedDigests,
  undecidedMocks,
} from '../progress/undecided-mocks.ts';
import type { EpochMs } from '../shared/clock.ts';
import { newestFirst } from './newest-first.ts';
import type { IsInBank, ProgressStore } from './progress-store.ts';
import { requireSeen } from './require-seen.ts';

type MemoryAttempts = {
  /** Of the attempts that ended. */
  readonly digests: ReadonlyMap<AttemptId, AttemptDigest>;
  readonly underWay: () => readonly {
    readonly attempt: Attempt;
    readonly forms: readonly (FormSection | undefined)[];
  }[];
  /** Throws a StorageError where there is no such attempt any more. */
  readonly requireAttempt: (attemptId: AttemptId) => void;
  /** Removes the attempts themselves, with their digests. */
  readonly remove: (attemptIds: readonly AttemptId[]) => void;
  /** Of this store; called after each change. */
  readonly listeners: Set<() => void>;
};

/** Statistics and what is added in looking back, until the page is closed. Few attempts fit into one visit: nothing is kept that can be computed. */
export const createMemoryProgress = (attempts: MemoryAttempts): ProgressStore => {
  const { digests, listeners } = attempts;
  const marks = new Map<ItemId, ItemMark>();
  const mistakes = new Map<string, Mistake>();
  const secondAnswers = new Map<AttemptId, StoredSecondAnswers>();
  const essayReadings = new Map<AttemptId, EssayReadings>();
  const readingDrafts = new Map<AttemptId, ReadingDraft>();
  const statistics = () => rebuildStatistics([...digests.values()]);
  const undecided = () =>
    undecidedDigests(
      [...digests.values()],
      new Set([...secondAnswers.values()].filter(isDecided).map(({ attemptId }) => attemptId)),
    );
  const inExams = (): ReadonlySet<ItemId> =>
    questionsIn(
      attempts
        .underWay()
        .filter(({ attempt }) => keepsItsQuestions(attempt))
        .flatMap(({ forms }) => forms),
    );
  /** When each item is due that the bank has, not held back, and in no exam. */
  const dueMoments = (isInBank: IsInBank): readonly EpochMs[] => {
    const { questions } = undecidedMocks(undecided());
    const asked = inExams();
    return [...statistics().items.values()].flatMap(({ itemId, card }) =>
      card === null || !isInBank(itemId) || questions.has(itemId) || asked.has(itemId)
        ? []
        : [card.due],
    );
  };
  const mistakeKey = (attemptId: AttemptId, itemId: ItemId): string => `${attemptId}/${itemId}`;
  const change = (write: () => void): void => {
    write();
    listeners.forEach((listener) => listener());
  };
  const changeOf = (attemptId: AttemptId, write: () => void): void => {
    attempts.requireAttempt(attemptId);
    change(write);
  };

  return {
    totals: async () => tellableTotals(statistics().totals, undecided()),
    topicSeries: async (section, topic) => {
      const { attemptIds } = undecidedMocks(undecided());
      const points = statistics().topicSeries.get(topicKey(section, topic)) ?? [];
      return points.filter(({ attemptId }) => !attemptIds.has(attemptId));
    },
    undecided: async () => undecidedMocks(undecided()),
    inExams: async () => inExams(),
    leftOut: async () => ({ attempts: [], unreadable: [] }),
    digest: async (attemptId) => digests.get(attemptId),

    itemRecords: async () => statistics().items,
    itemRecord: async (itemId) => statistics().items.get(itemId),
    notedItems: async () =>
      [...statistics().items.values()].filter((record) => lastNotedAt(record) !== null),
    countDue: async (until, isInBank) => dueMoments(isInBank).filter((due) => due <= until).length,
    nextDue: async (after, isInBank) =>
      dueMoments(isInBank)
        .filter((due) => due > after)
        .toSorted((one, other) => one - other)[0],

    marks: async () => newestFirst([...marks.values()], ({ changedAt }) => changedAt),
    mark: async (itemId) => marks.get(itemId),
    changeMark: async (itemId, changed) =>
      change(() => {
        const mark = markAfter(marks.get(itemId), itemId, changed);
        if (isKept(mark)) marks.set(itemId, mark);
        else marks.delete(itemId);
      }),

    mistakes: async () => newestFirst([...mistakes.values()], ({ filedAt }) => filedAt),
    mistakesOf: async (attemptId) =>
      [...mistakes.values()].filter((mistake) => mistake.attemptId === attemptId),
    fileMistake: async (filed) =>
      changeOf(filed.attemptId, () => {
        const key = mistakeKey(filed.attemptId, filed.itemId);
        mistakes.set(key, mistakeAfter(mistakes.get(key), filed));
      }),
    unfileMistake: async (attemptId, itemId) =>
      change(() => mistakes.delete(mistakeKey(attemptId, itemId))),

    secondAnswers: async (attemptId) => secondAnswers.get(attemptId),
    saveSecondAnswers: async (answers) =>
      changeOf(answers.attemptId, () => secondAnswers.set(answers.attemptId, answers)),

    essayReadings: async () => [...essayReadings.values()],
    essayReadingsOf: async (attemptId) => essayReadings.get(attemptId),
    saveEssayReadings: async (readings, seen) =>
      changeOf(readings.attemptId, () => {
        requireSeen(essayReadings.get(readings.attemptId), seen);
        essayReadings.set(readings.attemptId, readings);
        readingDrafts.delete(readings.attemptId);
      }),
    readingDraft: async (attemptId) => readingDrafts.get(attemptId),
    saveReadingDraft: async (draft) => {
      attempts.requireAttempt(draft.attemptId);
      if (isBegun(draft)) readingDrafts.set(draft.attemptId, draft);
      else readingDrafts.delete(draft.attemptId);
    },

    deleteAttempts: async (attemptIds) =>
      change(() => {
        attempts.remove(attemptIds);
        for (const attemptId of attemptIds) {
          secondAnswers.delete(attemptId);
          essayReadings.delete(attemptId);
          readingDrafts.delete(attemptId);
          for (const [key, mistake] of mistakes) {
            if (mistake.attemptId === attemptId) mistakes.delete(key);
          }
        }
      }),
    // They are computed whenever they are asked for.
    rebuild: async (onProgress) => {
      onProgress?.(digests.size, digests.size);
      return { attempts: digests.size, leftOut: 0 };
    },
    backups: async () => null,
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
