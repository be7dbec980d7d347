import type { AttemptStore } from '../../src/storage/attempt-store.ts';
import { createMemoryStore } from '../../src/storage/memory-store.ts';
import type { Schedule } from '../../src/shared/schedule.ts';
import { StorageError } from '../../src/storage/storage-error.ts';

/** `failsLate`: what was to be written is there, and the writer is told that it is not. */
export type WriteFate = 'succeeds' | 'fails' | 'failsLate';

type Flaws = {
  /** What becomes of the writes, one after the other; those that follow succeed. */
  readonly fates: readonly WriteFate[];
  /** How long they take, one after the other; those that follow take none. */
  readonly durationsMs: readonly number[];
  readonly schedule: Schedule;
};

/** A memory store with flaws in writing events and drafts. Notes every write that was tried, and how many were under way at once. */
export const createFlakyStore = (flaws: Flaws) => {
  const memory = createMemoryStore();
  const fates = [...flaws.fates];
  const durationsMs = [...flaws.durationsMs];
  const tried: string[] = [];
  let underWay = 0;
  let mostUnderWay = 0;
  const meetFate = async (what: string, write: () => Promise<void>): Promise<void> => {
    tried.push(what);
    underWay += 1;
    mostUnderWay = Math.max(mostUnderWay, underWay);
    const durationMs = durationsMs.shift() ?? 0;
    await (durationMs === 0
      ? Promise.resolve()
      : new Promise<void>((resolve) => flaws.schedule(durationMs, resolve)));
    try {
      const fate = fates.shift() ?? 'succeeds';
      if (fate !== 'fails') await write();
      if (fate !== 'succeeds') throw new StorageError('full');
    } finally {
      underWay -= 1;
    }
  };
  const store: AttemptStore = {
    ...memory,
    appendEvents: (attemptId, events) =>
      meetFate(`events ${events.map(({ seq }) => seq).join(' ')}`, () =>
        memory.appendEvents(attemptId, events),
      ),
    saveDraft: (attemptId, itemId, draft) =>
      meetFate(`draft ${draft.text}`, () => memory.saveDraft(attemptId, itemId, draft)),
    writeLast: async (_, { events, drafts }) => {
      const seqs = events.map(({ seq }) => seq);
      const texts = [...drafts.values()].map(({ text }) => text);
      tried.push(['last', ...seqs, ...texts].join(' '));
    },
  };
  return { store, memory, tried, mostUnderWay: () => mostUnderWay };
};
