import type { ItemId } from '../bank/item.ts';
import { replay } from '../exam/apply-event.ts';
import type { AttemptEvent } from '../exam/attempt-event.ts';
import type { Attempt, AttemptId } from '../exam/attempt.ts';
import type { AttemptSummary } from '../exam/attempt-summary.ts';
import type { EssayDraft } from '../exam/essay-draft.ts';
import type { FormSection } from '../exam/exam-form.ts';
import type { AttemptDigest } from '../progress/attempt-digest.ts';
import type { EpochMs } from '../shared/clock.ts';
import type { AttemptStore } from './attempt-store.ts';
import type { ListedAttempt, OpenedAttempt } from './stored-attempt.ts';
import { exposuresIn, mergeExposures } from './exposures.ts';
import type { Exposure } from './exposures.ts';
import { newestFirst } from './newest-first.ts';
import type { ProgressStore } from './progress-store.ts';
import { listedAttempt } from './read-attempt.ts';
import { SecondWriterError, StorageError } from './storage-error.ts';

type KeptAttempt = {
  readonly attempt: Attempt;
  finishedAt: EpochMs | null;
  summary: AttemptSummary | null;
  readonly forms: (FormSection | undefined)[];
  readonly events: AttemptEvent[];
  readonly drafts: Map<ItemId, EssayDraft>;
};

/** Attempts kept until the page is closed: for a browser that lets nothing be stored. */
export const createMemoryStore = (): AttemptStore => {
  const kept = new Map<AttemptId, KeptAttempt>();
  const exposures = new Map<ItemId, Exposure>();
  const digests = new Map<AttemptId, AttemptDigest>();
  const listeners = new Set<() => void>();
  const progressListeners = new Set<() => void>();
  const tellListeners = (): void => listeners.forEach((listener) => listener());

  const requireAttempt = (attemptId: AttemptId): KeptAttempt => {
    const found = kept.get(attemptId);
    if (found === undefined) throw new StorageError('notStored');
    return found;
  };

  const openAttempt = async (attemptId: AttemptId): Promise<OpenedAttempt> => {
    const found = kept.get(attemptId);
    if (found === undefined) return { found: 'nothing' };
    const { forms, events, drafts } = found;
    // Copies, so that what was opened does not change under its reader.
    const copies = { forms: [...forms], events: [...events], drafts: new Map(drafts) };
    return { found: 'attempt', stored: { ...found, ...copies, state: replay(events) } };
  };
  const listed = (): readonly ListedAttempt[] =>
    newestFirst([...kept.values()].map(listedAttempt), ({ attempt }) => attempt.createdAt);

  const openProgress = async (): Promise<ProgressStore> => {
    const { createMemoryProgress } = await import('./memory-progress.ts');
    const remove = (attemptIds: readonly AttemptId[]): void => {
      for (const attemptId of attemptIds) {
        kept.delete(attemptId);
        digests.delete(attemptId);
      }
      tellListeners();
    };
    return createMemoryProgress({
      digests,
      underWay: () => [...kept.values()].filter(({ finishedAt }) => finishedAt === null),
      requireAttempt,
      remove,
      listeners: progressListeners,
    });
  };
  let opening: Promise<ProgressStore> | undefined;
  const progress = (): Promise<ProgressStore> => (opening ??= openProgress());

  return {
    keptIn: 'memory',

    createAttempt: async (attempt, known = []) => {
      if (kept.has(attempt.id)) throw new StorageError('failed');
      const forms = attempt.format.sections.map((_, index) => known[index]);
      const rest = { finishedAt: null, summary: null, forms, events: [], drafts: new Map() };
      kept.set(attempt.id, { attempt, ...rest });
      tellListeners();
    },

    saveForm: async (attemptId, sectionIndex, form) => {
      requireAttempt(attemptId).forms[sectionIndex] = form;
      tellListeners();
    },

    appendEvents: async (attemptId, added) => {
      const { events } = requireAttempt(attemptId);
      const taken = new Set(events.map(({ seq }) => seq));
      if (added.some(({ seq }) => taken.has(seq))) throw new SecondWriterError();
      events.push(...added);
      for (const [itemId, exposure] of exposuresIn(added)) {
        exposures.set(itemId, mergeExposures(exposures.get(itemId), exposure));
      }
    },

    saveDraft: async (attemptId, itemId, draft) => {
      const { drafts } = requireAttempt(attemptId);
      const stored = drafts.get(itemId);
      if (stored === undefined || stored.savedAt <= draft.savedAt) drafts.set(itemId, draft);
    },

    // What is in memory goes with the page.
    writeLast: async () => undefined,

    finishAttempt: async (attemptId, finishedAt, summary, digest) => {
      const found = requireAttempt(attemptId);
      if (found.finishedAt !== null) return;
      Object.assign(found, { finishedAt, summary });
      digests.set(attemptId, digest);
      tellListeners();
      progressListeners.forEach((listener) => listener());
    },

    enterAttempt: openAttempt,
    openAttempt,

    standing: async () => {
      const [lastFinished] = newestFirst(
        listed().filter(({ finishedAt }) => finishedAt !== null),
        ({ finishedAt }) => finishedAt ?? 0,
      );
      const { attemptIds } = await (await progress()).undecided();
      return {
        underWay: listed().filter(({ finishedAt }) => finishedAt === null),
        lastFinished,
        isLastUndecided: lastFinished !== undefined && attemptIds.has(lastFinished.attempt.id),
        unreadable: [],
        isEmpty: kept.size === 0,
      };
    },

    attemptsById: async (attemptIds) => ({
      attempts: attemptIds.flatMap((attemptId) => {
        const found = kept.get(attemptId);
        return found === undefined ? [] : [listedAttempt(found)];
      }),
      unreadable: [],
    }),

    lastSeen: async () =>
      new Map([...exposures].map(([itemId, { lastSeenAt }]) => [itemId, lastSeenAt])),

    noteSeen: async (itemId, at) => {
      const seen = { lastSeenAt: at, timesSeen: 1 };
      exposures.set(itemId, mergeExposures(exposures.get(itemId), seen));
    },

    watchAttempts: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    progress,
  };
};
