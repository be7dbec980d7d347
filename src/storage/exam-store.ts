import type { AttemptStore } from './attempt-store.ts';

/** What an exam under way needs of the store. */
export type ExamStore = Pick<
  AttemptStore,
  | 'enterAttempt'
  | 'openAttempt'
  | 'saveForm'
  | 'appendEvents'
  | 'saveDraft'
  | 'writeLast'
  | 'finishAttempt'
  | 'lastSeen'
>;

/** A store that may still be opening: whatever is asked of it waits until it is there. */
export const whenOpened = (opened: () => Promise<AttemptStore>): ExamStore => ({
  enterAttempt: async (...args) => (await opened()).enterAttempt(...args),
  openAttempt: async (...args) => (await opened()).openAttempt(...args),
  saveForm: async (...args) => (await opened()).saveForm(...args),
  appendEvents: async (...args) => (await opened()).appendEvents(...args),
  saveDraft: async (...args) => (await opened()).saveDraft(...args),
  writeLast: async (...args) => (await opened()).writeLast(...args),
  finishAttempt: async (...args) => (await opened()).finishAttempt(...args),
  lastSeen: async () => (await opened()).lastSeen(),
});
