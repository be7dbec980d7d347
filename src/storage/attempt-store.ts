import type { ItemId } from '../bank/item.ts';
import type { AttemptEvent } from '../exam/attempt-event.ts';
import type { Attempt, AttemptId } from '../exam/attempt.ts';
import type { AttemptSummary } from '../exam/attempt-summary.ts';
import type { EssayDraft } from '../exam/essay-draft.ts';
import type { FormSection } from '../exam/exam-form.ts';
import type { LastSeen } from '../exam/exposure.ts';
import type { AttemptDigest } from '../progress/attempt-digest.ts';
import type { EpochMs } from '../shared/clock.ts';
import type { ProgressStore } from './progress-store.ts';
import type { AttemptList, OpenedAttempt, Standing, Unstored } from './stored-attempt.ts';

/** Where attempts are kept. Every method may reject with an Error whose message is a sentence for the candidate. */
export type AttemptStore = {
  /** `memory` is lost when the page is closed. */
  readonly keptIn: 'device' | 'memory';
  /** With the forms of its sections where they are known already (a drill), by index: all or nothing. */
  readonly createAttempt: (attempt: Attempt, forms?: readonly FormSection[]) => Promise<void>;
  readonly saveForm: (
    attemptId: AttemptId,
    sectionIndex: number,
    form: FormSection,
  ) => Promise<void>;
  /** All or none; rejects with a SecondWriterError where one of the numbers is taken. Notes items shown as seen. */
  readonly appendEvents: (attemptId: AttemptId, events: readonly AttemptEvent[]) => Promise<void>;
  /** One that is older than the draft stored changes nothing. */
  readonly saveDraft: (attemptId: AttemptId, itemId: ItemId, draft: EssayDraft) => Promise<void>;
  /** The same for all of this, at once and unchecked, as the page is going. Tells nothing; to be written as usual where it stays. */
  readonly writeLast: (attemptId: AttemptId, unstored: Unstored) => Promise<void>;
  /** Writes the attempt's end, its digest, and the statistics after it, in one transaction; once more changes nothing. */
  readonly finishAttempt: (
    attemptId: AttemptId,
    finishedAt: EpochMs,
    summary: AttemptSummary,
    digest: AttemptDigest,
  ) => Promise<void>;
  /** With the form of the section where it stands only: the exam room begins with no more. */
  readonly enterAttempt: (attemptId: AttemptId) => Promise<OpenedAttempt>;
  /** With all forms. */
  readonly openAttempt: (attemptId: AttemptId) => Promise<OpenedAttempt>;
  /** By an index: costs the same however many attempts are finished. */
  readonly standing: () => Promise<Standing>;
  /**
   * These attempts, in this order; those that are not stored are left out. Lists take their entries from
   * `ProgressTotals.series` (see progress-store.ts) and ask here for what they show of the attempts on the screen.
   */
  readonly attemptsById: (attemptIds: readonly AttemptId[]) => Promise<AttemptList>;
  /** An item whose note cannot be read was seen, nobody knows when: it counts as seen at moment 0. */
  readonly lastSeen: () => Promise<LastSeen>;
  /** An item was seen outside any attempt (its key read on its own page, say): it is fresh for no exam after that. */
  readonly noteSeen: (itemId: ItemId, at: EpochMs) => Promise<void>;
  /**
   * Calls back after attempts were created, finished or deleted, or questions stored of one, in this tab or another, so that lists,
   * and what is due, can be read again. Returns how to stop.
   */
  readonly watchAttempts: (listener: () => void) => () => void;
  /** Statistics, and what is added in looking back: fetched when first asked for, as no exam waits for it. */
  readonly progress: () => Promise<ProgressStore>;
};
