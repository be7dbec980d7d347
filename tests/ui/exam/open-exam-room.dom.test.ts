import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { AttemptStore } from '../../../src/storage/attempt-store.ts';
import { retryDelaysMs } from '../../../src/storage/event-writer.ts';
import { scheduleWithTimeout } from '../../../src/shared/schedule.ts';
import { StorageError } from '../../../src/storage/storage-error.ts';
import { openExamRoom } from '../../../src/ui/exam/open-exam-room.ts';
import { anAttempt } from '../../support/attempt-builders.ts';
import { createFlakyStore } from '../../support/flaky-store.ts';
import type { WriteFate } from '../../support/flaky-store.ts';
import { aFormSection } from '../../support/form-builders.ts';
import { aFormat, aQuestionSection } from '../../support/format-builders.ts';
import { itemId } from '../../support/overrides.ts';
import { someServices } from '../../support/some-services.ts';
import { aNewAttempt } from '../../support/stored-attempt.ts';

const attempt = anAttempt({ format: aFormat({ sections: [aQuestionSection()] }) });
const { id } = attempt;
const forms = [aFormSection()];

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A room in which the only section has begun and all of it is stored; the writes from then on meet `fates`. */
const aRoom = async (
  fates: readonly WriteFate[] = [],
  changes: (store: AttemptStore) => Partial<AttemptStore> = () => ({}),
) => {
  const flaky = createFlakyStore({
    fates: ['succeeds', ...fates],
    durationsMs: [],
    schedule: scheduleWithTimeout,
  });
  await flaky.memory.createAttempt(attempt, forms);
  const onTakenOver = vi.fn();
  const room = openExamRoom({
    stored: aNewAttempt(attempt, forms),
    store: { ...flaky.store, ...changes(flaky.store) },
    services: someServices(),
    onUnreadable: () => undefined,
    onTakenOver,
  });
  onTestFinished(() => room.stop());
  room.session.send({ type: 'section.start' });
  await vi.advanceTimersByTimeAsync(0);
  const stored = async () => {
    const opened = await flaky.memory.openAttempt(id);
    if (opened.found !== 'attempt') throw new Error(`found: ${opened.found}`);
    return opened.stored;
  };
  const typesStored = async () => (await stored()).events.map(({ type }) => type);
  const closed = vi.fn();
  return { ...flaky, room, stored, typesStored, closed, onTakenOver };
};

const lastTypes = ['sectionEnded', 'attemptFinished'];

/** Whether the browser would ask before the page goes. */
const isHeldBack = (): boolean => !dispatchEvent(new Event('beforeunload', { cancelable: true }));

/** A room whose writes fail once the disk is full. */
const aRoomOnDisk = async () => {
  let isFull = false;
  const { room } = await aRoom([], (store) => ({
    appendEvents: async (...args) => {
      if (isFull) throw new StorageError('full');
      await store.appendEvents(...args);
    },
  }));
  await vi.advanceTimersByTimeAsync(1_000);
  return { room, setFull: (full: boolean) => (isFull = full) };
};

test('the browser asks before the page goes while answers cannot be saved, and only then', async () => {
  const { room, setFull } = await aRoomOnDisk();
  expect(isHeldBack()).toBe(false);
  setFull(true);
  room.session.send({ type: 'section.end' });
  await vi.advanceTimersByTimeAsync(0);
  expect(isHeldBack()).toBe(true);
  setFull(false);
  await vi.advanceTimersByTimeAsync(retryDelaysMs[0]);
  expect(isHeldBack()).toBe(false);
});

test('a room that is stopped holds no page back', async () => {
  const { room, setFull } = await aRoomOnDisk();
  setFull(true);
  room.session.send({ type: 'section.end' });
  await vi.advanceTimersByTimeAsync(0);
  expect(isHeldBack()).toBe(true);
  room.stop();
  expect(isHeldBack()).toBe(false);
});

test('a write that fails after its room was stopped holds no page back', async () => {
  let fail = (): void => undefined;
  const { room } = await aRoom([], (store) => ({
    appendEvents: (attemptId, added) =>
      added.some(({ type }) => type === 'sectionEnded')
        ? new Promise((_, reject) => (fail = () => reject(new StorageError('full'))))
        : store.appendEvents(attemptId, added),
  }));
  room.session.send({ type: 'section.end' });
  await vi.advanceTimersByTimeAsync(0);
  room.stop();
  fail();
  await vi.advanceTimersByTimeAsync(0);
  expect(isHeldBack()).toBe(false);
});

describe('closing an exam that has ended', () => {
  test('stores what waits and marks it finished', async () => {
    const { room, stored, typesStored } = await aRoom();
    room.session.send({ type: 'section.end' });
    await room.close();
    expect((await stored()).finishedAt).not.toBeNull();
    expect((await typesStored()).slice(-2)).toEqual(lastTypes);
  });

  test('does not mark it finished before its last facts are stored, however often that fails', async () => {
    const { room, stored, typesStored, closed } = await aRoom(['fails', 'fails', 'fails']);
    room.session.send({ type: 'section.end' });
    const closing = room.close().then(closed);
    await vi.advanceTimersByTimeAsync(0);
    expect(closed).not.toHaveBeenCalled();
    expect((await stored()).finishedAt).toBeNull();
    expect(room.saveProblem()).toMatchObject({ isForGood: false });
    expect(room.saveProblem()?.sentence).toContain('full');
    await vi.advanceTimersByTimeAsync(retryDelaysMs[0] + retryDelaysMs[1] + retryDelaysMs[2]);
    await closing;
    expect((await typesStored()).slice(-2)).toEqual(lastTypes);
    expect((await stored()).finishedAt).not.toBeNull();
    expect(room.saveProblem()).toBeNull();
  });

  test('can be tried again where it could not be marked finished', async () => {
    let isFull = true;
    const { room, stored } = await aRoom([], (store) => ({
      finishAttempt: async (...end) => {
        if (isFull) throw new Error('The disk is full.');
        await store.finishAttempt(...end);
      },
    }));
    room.session.send({ type: 'section.end' });
    await expect(room.close()).rejects.toThrow('The disk is full.');
    isFull = false;
    await room.close();
    expect((await stored()).finishedAt).not.toBeNull();
  });

  test('is marked once, however often it is closed', async () => {
    const finished = vi.fn();
    const { room } = await aRoom([], (store) => ({
      finishAttempt: async (...end) => {
        finished();
        await store.finishAttempt(...end);
      },
    }));
    room.session.send({ type: 'section.end' });
    await Promise.all([room.close(), room.close()]);
    await room.close();
    expect(finished).toHaveBeenCalledTimes(1);
  });

  test('is not marked where its questions cannot be read, and says so', async () => {
    const finished = vi.fn();
    const { room } = await aRoom([], () => ({
      openAttempt: () => Promise.reject(new Error('The storage does not answer.')),
      finishAttempt: finished,
    }));
    room.session.send({ type: 'section.end' });
    await expect(room.close()).rejects.toThrow('The storage does not answer.');
    expect(finished).not.toHaveBeenCalled();
  });

  test('leaves an exam that another tab has gone on with to that one', async () => {
    const { room, memory, stored, onTakenOver } = await aRoom();
    const { events } = await stored();
    const seq = events.length + 1;
    const others = { type: 'itemShown', seq, at: 1, itemId: itemId('gov-2') } as const;
    await memory.appendEvents(id, [others]);
    room.session.send({ type: 'section.end' });
    await room.close();
    expect(onTakenOver).toHaveBeenCalledTimes(1);
    expect((await stored()).finishedAt).toBeNull();
    expect((await stored()).events.at(-1)).toEqual(others);
  });
});

describe('closing an exam that goes on', () => {
  test('waits until what was answered is stored', async () => {
    const { room, typesStored, stored, closed } = await aRoom(['fails', 'fails']);
    room.session.send({
      type: 'item.flag',
      itemId: itemId('gov-1'),
      flagged: true,
    });
    const closing = room.close().then(closed);
    await vi.advanceTimersByTimeAsync(0);
    expect(closed).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(retryDelaysMs[0] + retryDelaysMs[1]);
    await closing;
    expect((await typesStored()).at(-1)).toBe('itemFlagged');
    expect((await stored()).finishedAt).toBeNull();
  });

  test('waits no longer once it is stopped', async () => {
    const { room, tried } = await aRoom(['fails', 'fails', 'fails']);
    room.session.send({ type: 'item.flag', itemId: itemId('gov-1'), flagged: true });
    const closing = room.close();
    await vi.advanceTimersByTimeAsync(0);
    room.stop();
    await closing;
    const triedBefore = tried.length;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(tried).toHaveLength(triedBefore);
  });
});
