import type { ItemId } from '../bank/item.ts';
import type { AttemptEvent } from '../exam/attempt-event.ts';
import type { AttemptId } from '../exam/attempt.ts';
import type { EssayDraft } from '../exam/essay-draft.ts';
import { appendOnce } from './append-once.ts';
import type { AttemptStore } from './attempt-store.ts';
import { scheduleWithTimeout } from '../shared/schedule.ts';
import type { Schedule } from '../shared/schedule.ts';
import { problemSentences, SecondWriterError, StorageError } from './storage-error.ts';

/** What is saved. `waiting` counts the events and drafts that are not stored yet; `problem` is a sentence for the candidate. */
export type WriterStatus =
  | { readonly state: 'saved'; readonly waiting: 0 }
  | { readonly state: 'saving'; readonly waiting: number }
  /** It goes on trying. */
  | { readonly state: 'failed'; readonly waiting: number; readonly problem: string }
  /** Nothing more is written from here: another tab writes this attempt, or it is no longer stored. */
  | {
      readonly state: 'takenOver' | 'gone';
      readonly waiting: number;
      readonly problem: string;
    };

export type EventWriter = {
  /** Events that follow those appended before; throws an Error on a gap, which is a bug of the caller. */
  readonly append: (events: readonly AttemptEvent[]) => void;
  /** Overwrites the draft, at most about once a second: only the latest is kept. */
  readonly saveDraft: (itemId: ItemId, draft: EssayDraft) => void;
  /** Writes at once what is waiting. Resolves once it is stored, or could not be; never rejects. */
  readonly flush: () => Promise<WriterStatus>;
  /** As the page is going, which may be too late for more: hands over all that waits in this very task. To be flushed as well. */
  readonly handOver: () => void;
  /**
   * The same, trying until it is stored, however long that takes. Resolves to false where nothing more is written from here before
   * that: the writer was stopped, another tab writes the attempt, or it is no longer stored.
   */
  readonly whenStored: () => Promise<boolean>;
  /** Writes and tells nothing more, not even how a write under way ends; what should still be stored is to be waited for before. */
  readonly stop: () => void;
};

export type EventWriterOptions = {
  readonly store: Pick<AttemptStore, 'appendEvents' | 'saveDraft' | 'writeLast' | 'openAttempt'>;
  readonly attemptId: AttemptId;
  /** Called on every change; until the first call everything is saved. */
  readonly onStatus: (status: WriterStatus) => void;
  readonly schedule?: Schedule;
};

/** How long a draft waits for later ones. */
export const draftDelayMs = 1_000;
/** The pauses after the first failure in a row, the second, …; the last is used from then on. */
export const retryDelaysMs = [250, 1_000, 2_000, 5_000, 10_000] as const;
/** A write without an answer is shown as a problem from then on, while it is still waited for. */
export const slowWriteMs = 5_000;
export const slowWriteSentence =
  'The browser is taking a long time to save. Meanwhile, your answers stay on the screen and in memory; keep this page open.';

const retryDelayMs = (failures: number): number =>
  retryDelaysMs[failures - 1] ?? retryDelaysMs[retryDelaysMs.length - 1] ?? 0;

const outcomeOf = (error: unknown): 'failed' | 'takenOver' | 'gone' => {
  if (error instanceof SecondWriterError) return 'takenOver';
  return error instanceof StorageError && error.problem === 'notStored' ? 'gone' : 'failed';
};

/**
 * The queue between a running session and the store: whatever fails meanwhile, what is stored in the end is what was appended,
 * in order and once. One write is under way at a time. Drafts go before events, as an event may speak of one (`essaySubmitted`).
 */
export const createEventWriter = (options: EventWriterOptions): EventWriter => {
  const { store, attemptId, onStatus, schedule = scheduleWithTimeout } = options;
  const drafts = new Map<ItemId, EssayDraft>();
  let events: readonly AttemptEvent[] = [];
  let lastSeq: number | null = null;
  /** Nothing more is written: by a failure that is for good, or as nobody wants it any more. */
  let isStopped = false;
  let isMuted = false;
  /** What a failure comes to: tried again, or not. */
  let failedFor: 'failed' | 'takenOver' | 'gone' = 'failed';
  let problem: string | null = null;
  let reported: WriterStatus = { state: 'saved', waiting: 0 };
  let failures = 0;
  let writing: Promise<void> | null = null;
  /** The next write, where it has to wait: for a later draft, or before trying again. */
  let callOffNext: (() => void) | null = null;
  let waitingForEnd: readonly (() => void)[] = [];

  const hasWaiting = (): boolean => events.length + drafts.size > 0;

  /** Nothing waits, or nothing more is written. */
  const tellEnd = (): void => {
    if (hasWaiting() && !isStopped) return;
    const told = waitingForEnd;
    waitingForEnd = [];
    for (const tell of told) tell();
  };

  const status = (): WriterStatus => {
    const waiting = events.length + drafts.size;
    if (problem !== null) return { state: failedFor, waiting, problem };
    return waiting === 0 ? { state: 'saved', waiting } : { state: 'saving', waiting };
  };

  const report = (): void => {
    const now = status();
    if (isMuted || JSON.stringify(now) === JSON.stringify(reported)) return;
    reported = now;
    onStatus(now);
  };

  const writeWaiting = async (): Promise<void> => {
    for (const [itemId, draft] of drafts) {
      await store.saveDraft(attemptId, itemId, draft);
      // A later one may have come while this one was written.
      if (drafts.get(itemId) === draft) drafts.delete(itemId);
    }
    const batch = events;
    if (batch.length > 0) await appendOnce(store, attemptId, batch);
    events = events.slice(batch.length);
  };

  const noteFailure = (error: unknown): void => {
    failedFor = outcomeOf(error);
    isStopped ||= failedFor !== 'failed';
    problem = error instanceof Error ? error.message : problemSentences.failed;
    failures += 1;
  };

  const hasMoreToWrite = (): boolean => events.length > 0 && failures === 0 && !isStopped;

  const writeUntilDone = async (): Promise<void> => {
    do {
      const callOffSlow = schedule(slowWriteMs, () => {
        problem = slowWriteSentence;
        report();
      });
      try {
        await writeWaiting();
        failures = 0;
        problem = null;
      } catch (error) {
        noteFailure(error);
      }
      callOffSlow();
      report();
    } while (hasMoreToWrite());
    // In the same breath as the question above: an event appended in between would be left lying.
    writing = null;
    if (failures > 0) {
      cancelNext();
      writeLater(retryDelayMs(failures));
    } else if (drafts.size > 0) writeLater(draftDelayMs);
    tellEnd();
  };

  const cancelNext = (): void => {
    callOffNext?.();
    callOffNext = null;
  };

  const write = (): Promise<void> => {
    cancelNext();
    writing ??= writeUntilDone();
    return writing;
  };

  const writeLater = (delayMs: number): void => {
    if (!isStopped) callOffNext ??= schedule(delayMs, () => void write());
  };

  const flush = async (): Promise<WriterStatus> => {
    if (writing !== null) await writing;
    if (!isStopped && hasWaiting()) await write();
    return status();
  };

  return {
    append: (added) => {
      for (const { seq } of added) {
        if (lastSeq !== null && seq !== lastSeq + 1) {
          throw new Error(`event ${seq} was appended after event ${lastSeq}`);
        }
        lastSeq = seq;
      }
      events = [...events, ...added];
      report();
      // After a failure the retry takes it along.
      if (hasMoreToWrite()) void write();
    },

    saveDraft: (itemId, draft) => {
      drafts.set(itemId, draft);
      report();
      writeLater(draftDelayMs);
    },

    flush,

    handOver: () => {
      if (isStopped || !hasWaiting()) return;
      // What is wrong is told by the write that goes on where the page stays.
      store.writeLast(attemptId, { events, drafts }).catch(() => undefined);
    },

    whenStored: async () => {
      const end = new Promise<void>((resolve) => (waitingForEnd = [...waitingForEnd, resolve]));
      tellEnd();
      void flush();
      await end;
      return !hasWaiting();
    },

    stop: () => {
      isStopped = true;
      isMuted = true;
      cancelNext();
      tellEnd();
    },
  };
};
