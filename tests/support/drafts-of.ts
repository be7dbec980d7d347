import type { ItemId } from '../../src/bank/item.ts';
import type { AttemptId } from '../../src/exam/attempt.ts';
import type { AttemptStore } from '../../src/storage/attempt-store.ts';
import { examStart } from './attempt-builders.ts';

/** An essay being written on several devices: how to write it, so many ms into the exam, and what is stored with it. */
export const draftsOf = (attemptId: AttemptId, essay: ItemId) => ({
  write: (store: AttemptStore, text: string, after: number) =>
    store.saveDraft(attemptId, essay, { text, savedAt: examStart + after }),
  /** How many facts the attempt has, and its essay as drafted. */
  stepsAndEssay: async (store: AttemptStore) => {
    const opened = await store.openAttempt(attemptId);
    if (opened.found !== 'attempt') throw new Error(opened.found);
    return [opened.stored.events.length, opened.stored.drafts.get(essay)?.text];
  },
});
