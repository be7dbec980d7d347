import type { AttemptStore } from '../../storage/attempt-store.ts';
import type { StoredAttempt } from '../../storage/stored-attempt.ts';
import { endOf } from './attempt-end.ts';

/**
 * Writes the summary that a crash at the very end of the exam kept from being written: by its log, an attempt may be finished
 * whose row does not say so. Rejects as the store does.
 */
export const completeSummary = async (
  store: AttemptStore,
  stored: StoredAttempt,
): Promise<void> => {
  const { finishedAt } = stored.state;
  if (finishedAt === null || (stored.finishedAt !== null && stored.summary !== null)) return;
  const { summary, digest } = endOf(stored);
  await store.finishAttempt(stored.attempt.id, finishedAt, summary, digest);
};
