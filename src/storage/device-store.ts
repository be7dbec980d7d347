import type { AttemptStore } from './attempt-store.ts';
import { watchTables } from './change-feed.ts';
import { connectionOf } from './connection-of.ts';
import { enterAttempt } from './enter-attempt.ts';
import { explained } from './explain-error.ts';
import { lastSeenIn } from './exposures.ts';
import { findExamRows } from './find-exam-rows.ts';
import { createLogWriter } from './log-writer.ts';
import type { PracticeDatabase } from './open-database.ts';
import type { ProgressStore } from './progress-store.ts';
import { writeEvents } from './write-events.ts';
import { requireAttempt, writableRow } from './write-guards.ts';
import { writeLast } from './write-last.ts';

// What reads rows by their schemas: no first question waits for it.
const checkedRows = () => import('./open-attempt.ts');
const lists = () => import('./device-lists.ts');

/** Attempts kept in the browser's IndexedDB. Every method is one transaction. */
export const createDeviceStore = (database: PracticeDatabase): AttemptStore => {
  const { attempts, forms, drafts, exposures } = database;

  const openAttempt: AttemptStore['openAttempt'] = (attemptId) =>
    explained(async () => (await checkedRows()).openAttempt(database, attemptId));

  const attemptsById: AttemptStore['attemptsById'] = (attemptIds) =>
    explained(async () => (await lists()).readAttemptsById(database, attemptIds));

  const append = createLogWriter({
    startWorker: () => new Worker(new URL('log-worker.ts', import.meta.url), { type: 'module' }),
    writeHere: async (attemptId, added) =>
      writeEvents(await connectionOf(database), attemptId, added),
  });

  let progress: Promise<ProgressStore> | undefined;
  const openProgress = async (): Promise<ProgressStore> => {
    const { createDeviceProgress } = await import('./device-progress.ts');
    return createDeviceProgress({ database, openAttempt, attemptsById });
  };

  return {
    keptIn: 'device',

    createAttempt: (attempt, known = []) =>
      explained(() =>
        database.transaction('rw', attempts, forms, async () => {
          const { id, createdAt } = attempt;
          const underWay = { finishedAt: null, underWay: 1, summary: null } as const;
          await attempts.add({ v: 3, id, createdAt, attempt, ...underWay });
          await forms.bulkAdd(
            known.map((form, sectionIndex) => ({ v: 1, attemptId: id, sectionIndex, form })),
          );
        }),
      ),

    saveForm: (attemptId, sectionIndex, form) =>
      explained(() =>
        database.transaction('rw', attempts, forms, async () => {
          await requireAttempt(database, attemptId);
          writableRow('forms', await forms.get([attemptId, sectionIndex]));
          await forms.put({ v: 1, attemptId, sectionIndex, form });
        }),
      ),

    appendEvents: (attemptId, added) => explained(() => append(attemptId, added)),

    saveDraft: (attemptId, itemId, { text, savedAt }) =>
      explained(() =>
        database.transaction('rw', attempts, drafts, async () => {
          await requireAttempt(database, attemptId);
          const stored = writableRow('drafts', await drafts.get([attemptId, itemId]));
          // A tab that wakes after another has taken over must not bring back what it had.
          if (stored !== undefined && stored.savedAt > savedAt) return;
          await drafts.put({ v: 1, attemptId, itemId, text, savedAt });
        }),
      ),

    writeLast: async (attemptId, unstored) => {
      // One that would have to be opened first comes too late.
      if (database.isOpen()) writeLast(database.backendDB(), attemptId, unstored);
    },

    finishAttempt: (attemptId, finishedAt, summary, digest) =>
      explained(async () => {
        const { finishAttempt } = await import('./finish-attempt.ts');
        await finishAttempt(database, attemptId, { finishedAt, summary, digest });
      }),

    enterAttempt: (attemptId) =>
      explained(async () => {
        const found = await findExamRows(await connectionOf(database), attemptId);
        return enterAttempt(found) ?? openAttempt(attemptId);
      }),

    openAttempt,

    standing: () => explained(async () => (await lists()).readStanding(database)),

    attemptsById,

    lastSeen: () => explained(async () => lastSeenIn(await exposures.toArray())),

    noteSeen: (itemId, at) =>
      explained(async () => {
        const { noteSeen } = await import('./note-seen.ts');
        await noteSeen(database, itemId, at);
      }),

    watchAttempts: (listener) => watchTables(['attempts', 'forms'], listener),

    progress: async () => {
      progress ??= openProgress();
      try {
        return await progress;
      } catch (error) {
        // Its code could not be fetched: tried again by whoever asks next.
        progress = undefined;
        throw error;
      }
    },
  };
};
