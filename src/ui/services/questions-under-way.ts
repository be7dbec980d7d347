import type { ItemId } from '../../bank/item.ts';
import type { Attempt } from '../../exam/attempt.ts';
import type { AttemptStore } from '../../storage/attempt-store.ts';

/** The questions of attempts under way, as far as their forms are assembled, each with the attempt that asks it. Rejects as the store does. */
export const questionsUnderWay = async (
  store: AttemptStore,
): Promise<ReadonlyMap<ItemId, Attempt>> => {
  const { underWay } = await store.standing();
  const asked = new Map<ItemId, Attempt>();
  for (const { attempt } of underWay) {
    const opened = await store.openAttempt(attempt.id);
    if (opened.found !== 'attempt') continue;
    for (const form of opened.stored.forms) {
      for (const { item } of form?.entries ?? []) asked.set(item.id, attempt);
    }
  }
  return asked;
};
