import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { askAhead } from '../../../src/storage/ask-ahead.ts';
import type { AttemptStore } from '../../../src/storage/attempt-store.ts';
import type { OpenedAttempt } from '../../../src/storage/stored-attempt.ts';
import { createDeviceStore } from '../../../src/storage/device-store.ts';
import { createMemoryStore } from '../../../src/storage/memory-store.ts';
import { askForLock } from '../../../src/storage/web-lock.ts';
import type { Locks } from '../../../src/storage/web-lock.ts';
import {
  aStore,
  attempt,
  enterFrom,
  id,
  isFree,
  lock,
  takeInAnotherTab,
  useFakeLocks,
} from '../../support/attempt-entry.ts';
import { aDigest } from '../../support/digest-builders.ts';
import { aFormSection } from '../../support/form-builders.ts';
import { aPlatform, openTestDatabase } from '../../support/test-database.ts';

let locks: Locks;
beforeEach(() => {
  locks = useFakeLocks();
});

const neverOpen = (): Promise<never> => new Promise(() => undefined);

test('an attempt that no other tab is in is entered', async () => {
  const { entry } = enterFrom(await aStore());
  await entry.enter();
  expect(entry.current()?.kind).toBe('room');
});

test('an attempt in another tab is not entered, and can be taken over', async () => {
  await takeInAnotherTab({ ifAvailable: true });
  const { entry } = enterFrom(await aStore());
  await entry.enter();
  expect(entry.current()).toEqual({ kind: 'elsewhere', where: null, lost: false });
  await entry.takeOver();
  expect(entry.current()?.kind).toBe('room');
});

test('an attempt taken over while it is being read is not entered', async () => {
  const store = await aStore();
  const stolenFrom: AttemptStore = {
    ...store,
    enterAttempt: async (attemptId): Promise<OpenedAttempt> => {
      const opened = await store.enterAttempt(attemptId);
      await takeInAnotherTab({ steal: true });
      return opened;
    },
  };
  const { entry } = enterFrom(stolenFrom);
  await entry.enter();
  expect(entry.current()).toEqual({ kind: 'elsewhere', where: null, lost: true });
});

test('a lock asked for ahead and stolen before the exam opens is told before any answer is taken', async () => {
  const store = await aStore();
  const asked = askForLock(locks, lock);
  await asked.granted;
  await takeInAnotherTab({ steal: true });
  await asked.stolen;
  const { entry } = enterFrom(store, {
    takeAskedAhead: () => ({ attemptId: id, lock: asked, rows: Promise.resolve(null) }),
  });
  await entry.enter();
  expect(entry.current()).toEqual({ kind: 'elsewhere', where: null, lost: true });
});

test('the lock is free again once the page is left', async () => {
  const { entry, leave } = enterFrom(await aStore());
  await entry.enter();
  await leave();
  await expect.poll(isFree).toBe(true);
});

test('an address behind which nothing is stored says so', async () => {
  const { entry } = enterFrom(createMemoryStore());
  await entry.enter();
  expect(entry.current()).toEqual({ kind: 'notFound' });
});

test('an attempt that is finished is not entered again', async () => {
  const store = await aStore();
  await store.finishAttempt(id, attempt.createdAt, { sections: [] }, aDigest());
  const { entry } = enterFrom(store);
  await entry.enter();
  expect(entry.current()).toEqual({ kind: 'finished' });
});

test.each([
  { kind: 'drill', place: 'first question', begun: 1 },
  { kind: 'mock', place: 'instructions', begun: 0 },
] as const)('a $kind that was not begun is entered at its $place', async ({ kind, begun }) => {
  const { entry } = enterFrom(await aStore({ ...attempt, kind }));
  await entry.enter();
  const current = entry.current();
  if (current?.kind !== 'room') throw new Error('not entered');
  expect(current.room.session.view().state.sections).toHaveLength(begun);
});

test('an attempt of which a part cannot be read says so, though reading it at once breaks', async () => {
  const part = { table: 'forms', key: 'attempt-1', attemptId: id, isNewer: false };
  const rows = [{ ...part, problem: 'It is damaged.' }];
  const { entry } = enterFrom({
    ...(await aStore()),
    enterAttempt: () => Promise.reject(new TypeError('undefined is not a form')),
    openAttempt: () => Promise.resolve({ found: 'unreadable', rows }),
  });
  await entry.enter();
  expect(entry.current()).toEqual({ kind: 'unreadable', rows });
});

/** What the page asked a browser for in which the attempt is stored. */
const askedOfBrowser = async () => {
  const { indexedDB } = aPlatform();
  const database = await openTestDatabase(aPlatform(indexedDB));
  const store = createDeviceStore(database);
  await store.createAttempt(attempt);
  await store.saveForm(id, 0, aFormSection());
  database.close();
  const asked = askAhead(id, { navigator: { locks }, indexedDB });
  return { takeAskedAhead: () => asked };
};

test('with rows asked for ahead the attempt is entered before the storage is open', async () => {
  const store = await aStore();
  let open: ((opened: AttemptStore) => void) | undefined;
  const opening = new Promise<AttemptStore>((resolve) => (open = resolve));
  const { entry } = enterFrom(store, await askedOfBrowser(), () => opening);
  expect(await entry.enterAhead()).toBe(true);
  const current = entry.current();
  if (current?.kind !== 'room') throw new Error('not entered');
  expect(current.room.session.attempt).toEqual(attempt);
  open?.(store);
});

test('rows asked for ahead that say another tab writes the attempt lead to no room', async () => {
  await takeInAnotherTab({ ifAvailable: true });
  const { entry } = enterFrom(await aStore(), await askedOfBrowser(), neverOpen);
  expect(await entry.enterAhead()).toBe(false);
  expect(entry.current()).toBeUndefined();
});

test('rows asked for ahead that do not come are not waited for long', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const asked = { ...askAhead(id, { navigator: { locks }, ...aPlatform() }), rows: neverOpen() };
  const { entry } = enterFrom(await aStore(), { takeAskedAhead: () => asked }, neverOpen);
  const entered = entry.enterAhead();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(await entered).toBe(false);
});

test('without rows asked for ahead the attempt is entered from the storage alone', async () => {
  const { entry } = enterFrom(await aStore());
  expect(await entry.enterAhead()).toBe(false);
  expect(entry.current()).toBeUndefined();
});

test('once another tab has taken the attempt over, this one writes nothing more', async () => {
  const store = await aStore();
  const written: unknown[] = [];
  const { entry } = enterFrom({
    ...store,
    appendEvents: async (attemptId, events) => {
      written.push(...events);
      await store.appendEvents(attemptId, events);
    },
  });
  await entry.enter();
  const entered = entry.current();
  if (entered?.kind !== 'room') throw new Error('not entered');
  const { session, forms, save } = entered.room;
  await forms.prepare();
  await takeInAnotherTab({ steal: true });
  await expect.poll(() => entry.current()).toEqual({ kind: 'elsewhere', where: null, lost: true });
  session.send({ type: 'section.start' });
  save();
  await new Promise((resolve) => setTimeout(resolve));
  expect(written).toEqual([]);
});
