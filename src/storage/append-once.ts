import type { AttemptEvent } from '../exam/attempt-event.ts';
import type { AttemptId } from '../exam/attempt.ts';
import { SecondWriterError } from './storage-error.ts';
import type { AttemptStore } from './attempt-store.ts';

type LogStore = Pick<AttemptStore, 'appendEvents' | 'openAttempt'>;

/** Fields may be read back in another order. What they hold has none: text, a number, null, or a list of pairs of numbers. */
const isSame = (one: AttemptEvent, other: AttemptEvent): boolean => {
  const fields = new Map(Object.entries(other));
  return (
    fields.size === Object.keys(one).length &&
    Object.entries(one).every(
      ([name, value]) => JSON.stringify(fields.get(name)) === JSON.stringify(value),
    )
  );
};

const storedEvents = async (
  store: LogStore,
  attemptId: AttemptId,
): Promise<ReadonlyMap<number, AttemptEvent>> => {
  const opened = await store.openAttempt(attemptId);
  return new Map(
    opened.found === 'attempt' ? opened.stored.events.map((event) => [event.seq, event]) : [],
  );
};

/**
 * Appends events of which some may be stored already: a write can be committed and still be reported as failed, as when the
 * connection is lost in between. On the next try their numbers are taken, by this very writer. Rejects with a
 * SecondWriterError where a number is taken by anything else, and with what the store rejects with.
 */
export const appendOnce = async (
  store: LogStore,
  attemptId: AttemptId,
  events: readonly AttemptEvent[],
): Promise<void> => {
  try {
    await store.appendEvents(attemptId, events);
  } catch (error) {
    if (!(error instanceof SecondWriterError)) throw error;
    const stored = await storedEvents(store, attemptId);
    const isStored = (event: AttemptEvent): boolean => {
      const found = stored.get(event.seq);
      return found !== undefined && isSame(found, event);
    };
    const missing = events.filter((event) => !isStored(event));
    if (missing.length === events.length || missing.some(({ seq }) => stored.has(seq))) throw error;
    if (missing.length > 0) await store.appendEvents(attemptId, missing);
  }
};
