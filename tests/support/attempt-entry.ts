import { createRoot } from 'solid-js';
import { onTestFinished } from 'vitest';
import type { Attempt } from '../../src/exam/attempt.ts';
import type { AttemptStore } from '../../src/storage/attempt-store.ts';
import { createMemoryStore } from '../../src/storage/memory-store.ts';
import { requestLock } from '../../src/storage/web-lock.ts';
import type { LockRequest, Locks } from '../../src/storage/web-lock.ts';
import { createEntry } from '../../src/ui/exam/create-entry.ts';
import type { Services } from '../../src/ui/services/services.ts';
import { anAttempt } from './attempt-builders.ts';
import { createFakeLocks } from './fake-tabs.ts';
import { aFormSection } from './form-builders.ts';
import { someServices } from './some-services.ts';

export const attempt = anAttempt();
export const { id } = attempt;
export const lock = `fsot-practice/attempt/${id}`;

/** A browser in which nobody has a lock yet. */
export const useFakeLocks = (): Locks => {
  const locks = createFakeLocks();
  Object.defineProperty(navigator, 'locks', { configurable: true, value: locks });
  return locks;
};

/** Another tab takes the lock, and keeps it until a third takes it. */
export const takeInAnotherTab = (request: LockRequest): Promise<unknown> =>
  requestLock(navigator.locks, lock, request, () => undefined);

/** Whether no tab has the lock. */
export const isFree = async (): Promise<boolean> => {
  let granted = false;
  await (navigator.locks as Locks).request(lock, { ifAvailable: true }, (given) => {
    granted = given !== null;
    return undefined;
  });
  return granted;
};

/** A store that holds the attempt, with the questions of its first section. */
export const aStore = async (stored: Attempt = attempt): Promise<AttemptStore> => {
  const store = createMemoryStore();
  await store.createAttempt(stored);
  await store.saveForm(id, 0, aFormSection());
  return store;
};

/** The way into the attempt, and how to leave its page. */
export const enterFrom = (
  store: AttemptStore,
  services: Partial<Services> = {},
  whenOpen: () => Promise<AttemptStore> = () => Promise.resolve(store),
) => {
  const { entry, dispose } = createRoot((disposeRoot) => ({
    entry: createEntry({
      attemptId: id,
      services: someServices(services),
      whenOpen,
    }),
    dispose: disposeRoot,
  }));
  const leave = async (): Promise<void> => {
    const current = entry.current();
    // What is still being prepared would find the session gone.
    if (current?.kind === 'room') await current.room.forms.prepare();
    dispose();
  };
  onTestFinished(leave);
  return { entry, leave };
};
