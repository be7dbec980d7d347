import type { ProgressStore } from '../../src/storage/progress-store.ts';

/** The same store, but writing second answers fails as long as `isFull()`. */
export const progressThatFails = (
  progress: ProgressStore,
  isFull: () => boolean,
): ProgressStore => ({
  ...progress,
  saveSecondAnswers: (answers) =>
    isFull() ? Promise.reject(new Error('The disk is full.')) : progress.saveSecondAnswers(answers),
});
