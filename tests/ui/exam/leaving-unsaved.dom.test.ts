import { beforeEach, expect, onTestFinished, test } from 'vitest';
import type { AttemptStore } from '../../../src/storage/attempt-store.ts';
import {
  aStore,
  enterFrom,
  id,
  isFree,
  takeInAnotherTab,
  useFakeLocks,
} from '../../support/attempt-entry.ts';
import { itemId } from '../../support/overrides.ts';

beforeEach(() => void useFakeLocks());

/** Long enough for a write that failed to be tried again. */
const retried = { timeout: 5_000 };

/** An exam in which the first section has begun, left by its page while a full disk keeps an answer from being stored. */
const leftUnsaved = async () => {
  const memory = await aStore();
  let isFull = false;
  const store: AttemptStore = {
    ...memory,
    appendEvents: async (attemptId, events) => {
      if (isFull) throw new Error('The disk is full.');
      await memory.appendEvents(attemptId, events);
    },
  };
  const first = enterFrom(store);
  await first.entry.enter();
  const entered = first.entry.current();
  if (entered?.kind !== 'room') throw new Error('not entered');
  entered.room.session.send({ type: 'section.start' });
  isFull = true;
  entered.room.session.send({ type: 'item.flag', itemId: itemId('gov-1'), flagged: true });
  await first.leave();
  onTestFinished(async () => {
    isFull = false;
    await expect.poll(isFree, retried).toBe(true);
  });
  const typesStored = async () => {
    const opened = await memory.openAttempt(id);
    return opened.found === 'attempt' ? opened.stored.events.map(({ type }) => type) : [];
  };
  return { store, room: entered.room, freeDisk: () => (isFull = false), typesStored };
};

test('an exam left before all is stored goes on saving, and is let go after that', async () => {
  const { freeDisk, typesStored } = await leftUnsaved();
  await new Promise((resolve) => setTimeout(resolve));
  expect(await isFree()).toBe(false);
  expect(await typesStored()).not.toContain('itemFlagged');
  freeDisk();
  await expect.poll(typesStored, retried).toContain('itemFlagged');
  await expect.poll(isFree, retried).toBe(true);
});

test('whoever comes back before all is stored finds the exam as it was left', async () => {
  const { store, room, freeDisk, typesStored } = await leftUnsaved();
  const { entry } = enterFrom(store);
  expect(entry.current()).toEqual({ kind: 'room', room });
  expect(await entry.enterAhead()).toBe(true);
  freeDisk();
  await expect.poll(typesStored, retried).toContain('itemFlagged');
  // It goes on: neither stopped nor let go by the page that was left.
  await new Promise((resolve) => setTimeout(resolve));
  expect(await isFree()).toBe(false);
  expect(room.session.send({ type: 'item.show', itemId: itemId('gov-2') }).ok).toBe(true);
  await expect
    .poll(async () => (await typesStored()).filter((type) => type === 'itemShown'))
    .toHaveLength(2);
});

test('an exam taken over by another tab while its page is left is let go', async () => {
  const { store } = await leftUnsaved();
  await takeInAnotherTab({ steal: true });
  await new Promise((resolve) => setTimeout(resolve));
  const { entry } = enterFrom(store);
  expect(entry.current()).toBeUndefined();
  await entry.enter();
  expect(entry.current()).toEqual({ kind: 'elsewhere', where: null, lost: false });
  // The other tab is closed.
  useFakeLocks();
});
