import { beforeEach, expect, test } from 'vitest';
import type { AskedAhead } from '../../../src/storage/ask-ahead.ts';
import { askForLock } from '../../../src/storage/web-lock.ts';
import type { Locks } from '../../../src/storage/web-lock.ts';
import { createAheadOffer } from '../../../src/ui/services/ahead-offer.ts';
import { createFakeLocks } from '../../support/fake-tabs.ts';
import { attemptId } from '../../support/overrides.ts';

const id = attemptId('attempt-1');

const askedIn = (locks: Locks): AskedAhead => ({
  attemptId: id,
  lock: askForLock(locks, 'the lock'),
  rows: Promise.resolve(null),
});

/** Resolves to whether another tab gets the lock. */
const isGranted = async (locks: Locks): Promise<boolean> => {
  let granted = false;
  await locks.request('the lock', { ifAvailable: true }, (lock) => {
    granted = lock !== null;
    return undefined;
  });
  return granted;
};

beforeEach(() => {
  location.hash = `#/exam/${id}?from=home`;
});

test('the exam that was asked for takes what was asked, once, with its lock', async () => {
  const locks = createFakeLocks();
  const asked = askedIn(locks);
  const { take } = createAheadOffer(asked);
  expect(take(id)).toBe(asked);
  expect(take(id)).toBeUndefined();
  location.hash = '#/';
  await asked.lock.granted;
  expect(await isGranted(locks)).toBe(false);
});

test('the lock is let go where another exam is opened first', async () => {
  const locks = createFakeLocks();
  const { take } = createAheadOffer(askedIn(locks));
  expect(take(attemptId('another'))).toBeUndefined();
  await expect.poll(() => isGranted(locks)).toBe(true);
  expect(take(id)).toBeUndefined();
});

test('the lock is let go where the address led elsewhere while the app was being fetched', async () => {
  const locks = createFakeLocks();
  const asked = askedIn(locks);
  location.hash = '#/';
  // The event has passed by the time the app is there to hear it.
  await new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  const { take } = createAheadOffer(asked);
  await expect.poll(() => isGranted(locks)).toBe(true);
  expect(take(id)).toBeUndefined();
});

test('the lock is let go where the address changes before the page of the exam is there', async () => {
  const locks = createFakeLocks();
  createAheadOffer(askedIn(locks));
  expect(await isGranted(locks)).toBe(false);
  location.hash = '#/history';
  await expect.poll(() => isGranted(locks)).toBe(true);
});

test('a browser that refused the lock leaves nothing to let go', async () => {
  const asked: AskedAhead = {
    attemptId: id,
    lock: { granted: Promise.reject(new Error('denied')), stolen: new Promise(() => undefined) },
    rows: Promise.resolve(null),
  };
  expect(createAheadOffer(asked).take(attemptId('another'))).toBeUndefined();
  await expect(asked.lock.granted).rejects.toThrow('denied');
});
