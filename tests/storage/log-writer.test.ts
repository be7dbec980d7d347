import { expect, test } from 'vitest';
import { createLogWriter } from '../../src/storage/log-writer.ts';
import type { FromLogWorker, LogWorker, ToLogWorker } from '../../src/storage/log-writer.ts';
import { anAttempt, events, examStart } from '../support/attempt-builders.ts';

const { id } = anAttempt();
const log = events({ type: 'sectionStarted', sectionIndex: 0, deadline: examStart + 120_000 });

/** A worker that answers when the test says so. */
const createWorkerOnTrial = () => {
  const target = new EventTarget();
  const asked: ToLogWorker[] = [];
  let isTerminated = false;
  const worker = {
    addEventListener: target.addEventListener.bind(target),
    postMessage: (message: ToLogWorker) => asked.push(message),
    terminate: () => (isTerminated = true),
  } as unknown as LogWorker;
  return {
    worker,
    asked,
    isTerminated: () => isTerminated,
    say: (data: FromLogWorker) => target.dispatchEvent(new MessageEvent('message', { data })),
    fail: (type: 'error' | 'messageerror') => target.dispatchEvent(new Event(type)),
  };
};

const setUp = ({ refusal }: { readonly refusal?: Error } = {}) => {
  const trial = createWorkerOnTrial();
  const here: unknown[] = [];
  const append = createLogWriter({
    startWorker: () => trial.worker,
    writeHere: (_, written) => {
      if (refusal !== undefined) return Promise.reject(refusal);
      here.push(written);
      return Promise.resolve();
    },
  });
  return { ...trial, append, here };
};

test('until the worker has the database open, events are written from the page', async () => {
  const { append, here, asked, say } = setUp();
  await append(id, log);
  expect(here).toEqual([log]);
  say('ready');
  const writing = append(id, log);
  expect(asked).toEqual([{ ticket: 1, attemptId: id, events: log }]);
  say({ ticket: 1, isStored: true });
  await writing;
  expect(here).toHaveLength(1);
});

test('nothing counts as stored before the worker has said so', async () => {
  const { append, say } = setUp();
  await append(id, log);
  say('ready');
  let isStored = false;
  const writing = append(id, log).then(() => (isStored = true));
  await new Promise((resolve) => setTimeout(resolve));
  expect(isStored).toBe(false);
  say({ ticket: 1, isStored: true });
  await writing;
});

test('each write waits for its own answer, in whatever order they come', async () => {
  const { append, here, asked, say } = setUp();
  await append(id, log);
  say('ready');
  const stored: string[] = [];
  const first = append(id, log).then(() => stored.push('first'));
  const second = append(id, log).then(() => stored.push('second'));
  const [one, other] = asked.map(({ ticket }) => ticket);
  say({ ticket: other ?? NaN, isStored: true });
  await second;
  await new Promise((resolve) => setTimeout(resolve));
  expect(stored).toEqual(['second']);
  say({ ticket: one ?? NaN, isStored: true });
  await first;
  expect(here).toHaveLength(1);
});

test('one worker is started, at the first write', async () => {
  let started = 0;
  const append = createLogWriter({
    startWorker: () => {
      started += 1;
      return createWorkerOnTrial().worker;
    },
    writeHere: () => Promise.resolve(),
  });
  expect(started).toBe(0);
  await append(id, log);
  await append(id, log);
  expect(started).toBe(1);
});

test('what the worker could not store is written from the page, which says why it fails', async () => {
  const refusal = new Error('The disk is full.');
  const { append, say } = setUp({ refusal });
  await expect(append(id, log)).rejects.toBe(refusal);
  say('ready');
  const writing = append(id, log);
  say({ ticket: 1, isStored: false });
  await expect(writing).rejects.toBe(refusal);
});

test.each(['error', 'messageerror'] as const)(
  'after the worker’s %s, what it had not answered and all that follows is written from the page',
  async (failure) => {
    const { append, here, asked, say, fail, isTerminated } = setUp();
    await append(id, log);
    say('ready');
    const writing = append(id, log);
    fail(failure);
    await writing;
    await append(id, log);
    expect(here).toHaveLength(3);
    expect(asked).toHaveLength(1);
    expect(isTerminated()).toBe(true);
  },
);

test('a worker that cannot open the database is not asked', async () => {
  const { append, here, asked, say } = setUp();
  await append(id, log);
  say('unfit');
  await append(id, log);
  expect(here).toHaveLength(2);
  expect(asked).toEqual([]);
});

test('a browser without workers writes from the page', async () => {
  const here: unknown[] = [];
  const append = createLogWriter({
    startWorker: () => {
      throw new ReferenceError('Worker is not defined');
    },
    writeHere: async (_, written) => void here.push(written),
  });
  await append(id, log);
  await append(id, log);
  expect(here).toEqual([log, log]);
});
