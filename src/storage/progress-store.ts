import type { ItemId } from '../bank/item.ts';
import type { SectionKind } from '../bank/taxonomy.ts';
import type { AttemptId } from '../exam/attempt.ts';
import type { AttemptDigest } from '../progress/attempt-digest.ts';
import type { EssayReading, EssayReadings } from '../progress/essay-reading.ts';
import type { ItemMark, MarkChange } from '../progress/item-mark.ts';
import type { ItemRecord } from '../progress/item-record.ts';
import type { FiledMistake, Mistake } from '../progress/mistake.ts';
import type { ReadingDraft } from '../progress/reading-draft.ts';
import type { ProgressTotals } from '../progress/progress-totals.ts';
import type { StoredSecondAnswers } from '../progress/second-answers.ts';
import type { TopicPoint } from '../progress/topic-series.ts';
import type { UndecidedMocks } from '../progress/undecided-mocks.ts';
import type { EpochMs } from '../shared/clock.ts';
import type { AttemptList } from './stored-attempt.ts';
import type { Backups } from './backup.ts';

/** Of the finished attempts, how many are in the statistics, and how many could not be read. */
export type Rebuilt = { readonly attempts: number; readonly leftOut: number };

/** Whether today's bank has an item. One that it has no more stays in the records, and comes up for review nowhere. */
export type IsInBank = (itemId: ItemId) => boolean;

/**
 * What is kept beside the logs: statistics, made from each log as its attempt ends, and what a candidate adds in looking back.
 * No page reads logs for a statistic. What belongs to an attempt is not kept of one that was deleted: whoever saves it is told.
 * Every method may reject with an Error whose message is a sentence for the candidate.
 */
export type ProgressStore = {
  /**
   * One small row: all attempts by section and day, and `series`, a point for each finished attempt with what a list needs to
   * show and filter it. Whole attempts are then read by `AttemptStore.attemptsById`. Of undecided mocks it tells no score.
   */
  readonly totals: () => Promise<ProgressTotals>;
  /** How one topic of a section with a key went from attempt to attempt, oldest first: one row. Undecided mocks are left out. */
  readonly topicSeries: (section: SectionKind, topic: string) => Promise<readonly TopicPoint[]>;
  /**
   * What `series` has no point for though it is not under way: finished attempts of which a record cannot be read (or nothing
   * ended), and rows that cannot be read at all. Empty on a healthy device.
   */
  readonly leftOut: () => Promise<AttemptList>;
  /** Mock exams whose blind review is undecided, and the questions held back for them. Costs nothing where there are none. */
  readonly undecided: () => Promise<UndecidedMocks>;
  /**
   * The questions of exams under way, as far as they are assembled: in no drill and not due, lest a drill tell their keys before
   * the exam has asked for them. Costs next to nothing where no exam is under way.
   */
  readonly inExams: () => Promise<ReadonlySet<ItemId>>;
  /** Undefined where the attempt is under way, unknown, or nothing of it ended. Whole, also of an undecided mock. */
  readonly digest: (attemptId: AttemptId) => Promise<AttemptDigest | undefined>;

  /** Every item that was ever met, those held back too. */
  readonly itemRecords: () => Promise<ReadonlyMap<ItemId, ItemRecord>>;
  readonly itemRecord: (itemId: ItemId) => Promise<ItemRecord | undefined>;
  /** Of the items beside which something was noted in an attempt; reads none of the others. */
  readonly notedItems: () => Promise<readonly ItemRecord[]>;
  /** How many items of the bank are due for review up to a moment, but for those held back and those in exams; reads none of them. */
  readonly countDue: (until: EpochMs, isInBank: IsInBank) => Promise<number>;
  /** When the first of them after a moment is due, but for the same; undefined where none is. */
  readonly nextDue: (after: EpochMs, isInBank: IsInBank) => Promise<EpochMs | undefined>;

  readonly marks: () => Promise<readonly ItemMark[]>;
  readonly mark: (itemId: ItemId) => Promise<ItemMark | undefined>;
  /** Made to what is stored by then, so that two tabs do not undo each other's. One without bookmark and note is removed. */
  readonly changeMark: (itemId: ItemId, change: MarkChange) => Promise<void>;

  /** Newest first. */
  readonly mistakes: () => Promise<readonly Mistake[]>;
  readonly mistakesOf: (attemptId: AttemptId) => Promise<readonly Mistake[]>;
  /** In the place of what was filed for the same question of the same attempt; its note stays where no other is given. */
  readonly fileMistake: (mistake: FiledMistake) => Promise<void>;
  readonly unfileMistake: (attemptId: AttemptId, itemId: ItemId) => Promise<void>;

  readonly secondAnswers: (attemptId: AttemptId) => Promise<StoredSecondAnswers | undefined>;
  readonly saveSecondAnswers: (answers: StoredSecondAnswers) => Promise<void>;

  readonly essayReadings: () => Promise<readonly EssayReadings[]>;
  readonly essayReadingsOf: (attemptId: AttemptId) => Promise<EssayReadings | undefined>;
  /** In the place of those that were seen: where others are stored by then, nothing changes. What was begun of a reading goes with it. */
  readonly saveEssayReadings: (
    readings: EssayReadings,
    seen: readonly EssayReading[],
  ) => Promise<void>;
  readonly readingDraft: (attemptId: AttemptId) => Promise<ReadingDraft | undefined>;
  /** One in which nothing is given is removed. Watchers are not told: it counts nowhere until it is a reading. */
  readonly saveReadingDraft: (draft: ReadingDraft) => Promise<void>;

  /** Removes attempts and all that was kept of them, from the statistics too. What is kept about questions stays. */
  readonly deleteAttempts: (attemptIds: readonly AttemptId[]) => Promise<void>;
  /** Makes all statistics again from the logs; tells how many attempts of how many are done. */
  readonly rebuild: (onProgress?: (done: number, all: number) => void) => Promise<Rebuilt>;
  /** Fetched when asked for. Null in memory, where there is nothing that outlives the page. */
  readonly backups: () => Promise<Backups | null>;
  /** Calls back after any of this changed, in whichever tab. Returns how to stop. */
  readonly watch: (listener: () => void) => () => void;
};
