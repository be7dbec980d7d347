import { appendEvents } from './append-events.ts';
import type { AttemptStore } from './attempt-store.ts';
import { watchTable } from './change-feed.ts';
import { enterAttempt } from './enter-attempt.ts';
import { explained } from './explain-error.ts';
import { lastSeenIn } from './exposures.ts';
import type { PracticeDatabase } from './open-database.ts';
import { listedAttempt, readAttempt } from './read-attempt.ts';
import { readRows } from './read-row.ts';
import { rowsOfAttempt } from './rows-of-attempt.ts';
import { readBeforeWriting, requireAttempt } from './write-guards.ts';

/** Attempts kept in the browser's IndexedDB. Every method is one transaction. */
export const createDeviceStore = (database: PracticeDatabase): AttemptStore => {
  const { attempts, forms, events, drafts, exposures } = database;

  return {
    keptIn: 'device',

    createAttempt: (attempt) =>
      explained(async () => {
        const { id, createdAt } = attempt;
        await attempts.add({ v: 2, id, createdAt, finishedAt: null, attempt, summary: null });
      }),

    saveForm: (attemptId, sectionIndex, form) =>
      explained(() =>
        database.transaction('rw', attempts, forms, async () => {
          await requireAttempt(database, attemptId);
          readBeforeWriting('forms', await forms.get([attemptId, sectionIndex]));
          await forms.put({ v: 1, attemptId, sectionIndex, form });
        }),
      ),

    appendEvents: (attemptId, added) => explained(() => appendEvents(database, attemptId, added)),

    saveDraft: (attemptId, itemId, { text, savedAt }) =>
      explained(() =>
        database.transaction('rw', attempts, drafts, async () => {
          await requireAttempt(database, attemptId);
          const stored = readBeforeWriting('drafts', await drafts.get([attemptId, itemId]));
          // A tab that wakes after another has taken over must not bring back what it had.
          if (stored !== undefined && stored.savedAt > savedAt) return;
          await drafts.put({ v: 1, attemptId, itemId, text, savedAt });
        }),
      ),

    finishAttempt: (attemptId, finishedAt, summary) =>
      explained(() =>
        database.transaction('rw', attempts, async () => {
          await attempts.put({
            ...(await requireAttempt(database, attemptId)),
            finishedAt,
            summary,
          });
        }),
      ),

    enterAttempt: (attemptId) => explained(() => enterAttempt(database, attemptId)),

    openAttempt: (attemptId) =>
      explained(() =>
        database.transaction('r', attempts, forms, events, drafts, async () => {
          const [found, foundForms, foundEvents, foundDrafts] = await Promise.all([
            attempts.where(':id').equals(attemptId).toArray(),
            rowsOfAttempt(forms, attemptId),
            rowsOfAttempt(events, attemptId),
            rowsOfAttempt(drafts, attemptId),
          ]);
          return readAttempt(attemptId, {
            attempts: found,
            forms: foundForms,
            events: foundEvents,
            drafts: foundDrafts,
          });
        }),
      ),

    listAttempts: () =>
      explained(async () => {
        // Not by the index of createdAt: a damaged row without that column is not in it, and must be shown.
        const { rows, unreadable } = readRows('attempts', await attempts.toArray());
        const newestFirst = rows.toSorted((one, other) => other.createdAt - one.createdAt);
        return { attempts: newestFirst.map(listedAttempt), unreadable };
      }),

    lastSeen: () => explained(async () => lastSeenIn(await exposures.toArray())),

    watchAttempts: (listener) => watchTable('attempts', listener),
  };
};
