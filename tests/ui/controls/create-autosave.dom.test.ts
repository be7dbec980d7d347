import { createRoot } from 'solid-js';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAutosave } from '../../../src/ui/controls/create-autosave.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const begin = (save: (value: string) => Promise<void>) =>
  createRoot((dispose) => ({ ...createAutosave(save), dispose }));
const quiet = () => vi.advanceTimersByTimeAsync(1000);

test('only the last of quick changes is saved, once it is quiet', async () => {
  const saved: string[] = [];
  const { change, state } = begin(async (value) => void saved.push(value));
  change('a');
  change('ab');
  expect(saved).toEqual([]);
  await quiet();
  expect(saved).toEqual(['ab']);
  expect(state()).toBe('saved');
});

test('what is not saved yet is saved as the component goes, and as the page is left', async () => {
  const saved: string[] = [];
  const { change, dispose } = begin(async (value) => void saved.push(value));
  change('a');
  dispatchEvent(new Event('pagehide'));
  await vi.advanceTimersByTimeAsync(0);
  change('b');
  dispose();
  expect(saved).toEqual(['a', 'b']);
  await quiet();
  expect(saved).toEqual(['a', 'b']);
});

test('a page is not left at once while something is unsaved, which is saved meanwhile', async () => {
  const saved: string[] = [];
  const { change, dispose } = begin(async (value) => void saved.push(value));
  const leave = () => dispatchEvent(new Event('beforeunload', { cancelable: true }));
  expect(leave()).toBe(true);
  change('a');
  expect(leave()).toBe(false);
  await vi.advanceTimersByTimeAsync(0);
  expect(saved).toEqual(['a']);
  expect(leave()).toBe(true);
  change('b');
  dispose();
  expect(leave()).toBe(true);
});

test('one write ends before the next begins, so that the last value stays', async () => {
  const ends: (() => void)[] = [];
  const begun: string[] = [];
  const { change, flush } = begin((value) => {
    begun.push(value);
    return new Promise((resolve) => ends.push(resolve));
  });
  change('a');
  flush();
  change('b');
  flush();
  expect(begun).toEqual(['a']);
  ends[0]?.();
  await vi.advanceTimersByTimeAsync(0);
  expect(begun).toEqual(['a', 'b']);
});

test('a write that fails keeps its value for the next try', async () => {
  let isFull = true;
  const saved: string[] = [];
  const { change, flush, state, problem } = begin(async (value) => {
    if (isFull) throw new Error('The disk is full.');
    saved.push(value);
  });
  change('a');
  await quiet();
  expect([state(), problem()]).toEqual(['failed', 'The disk is full.']);
  isFull = false;
  flush();
  await vi.advanceTimersByTimeAsync(0);
  expect(saved).toEqual(['a']);
  expect([state(), problem()]).toEqual(['saved', '']);
});

test('of values that tell only what changed none is lost, whether it waits or has failed', async () => {
  let isFull = true;
  const saved: string[] = [];
  const save = async (value: string): Promise<void> => {
    if (isFull) throw new Error('The disk is full.');
    saved.push(value);
  };
  const { change, isUnsaved } = createRoot(() =>
    createAutosave(save, (older, newer) => older + newer),
  );
  expect(isUnsaved()).toBe(false);
  change('a');
  change('b');
  await quiet();
  expect(isUnsaved()).toBe(true);
  isFull = false;
  change('c');
  await quiet();
  expect(saved).toEqual(['abc']);
  expect(isUnsaved()).toBe(false);
});

test('what fails while something newer waits is not lost either', async () => {
  const tries: string[] = [];
  let refuse: (reason: Error) => void = () => undefined;
  const save = (value: string): Promise<void> => {
    tries.push(value);
    return tries.length > 1
      ? Promise.resolve()
      : new Promise((_, reject) => {
          refuse = reject;
        });
  };
  const { change, flush } = createRoot(() => createAutosave(save, (older, newer) => older + newer));
  change('a');
  flush();
  change('b');
  refuse(new Error('The disk is full.'));
  await quiet();
  expect(tries).toEqual(['a', 'ab']);
});
