import { cleanup, render, screen } from '@solidjs/testing-library';
import { createSignal } from 'solid-js';
import { afterEach, expect, test } from 'vitest';
import type { SaveState } from '../../../src/ui/controls/create-autosave.ts';
import { SaveLine } from '../../../src/ui/controls/save-line.tsx';

afterEach(cleanup);

const show = () => {
  const [state, setState] = createSignal<SaveState>('untouched');
  render(() => <SaveLine state={state()} problem="The disk is full." onRetry={() => undefined} />);
  return setState;
};

/** What stands there, and whether a screen reader is to say it. */
const line = () => {
  const { textContent, ariaLive } = screen.getByRole('status');
  return [textContent, ariaLive];
};

test('that it is saved is said the first time, and only shown after each pause that follows', () => {
  const setState = show();
  setState('writing');
  setState('saved');
  expect(line()).toEqual(['Saved on this device.', 'polite']);
  setState('writing');
  setState('saved');
  expect(line()).toEqual(['Saved on this device.', 'off']);
});

test('that it is saved is said again after it was not', () => {
  const setState = show();
  for (const state of ['writing', 'saved', 'writing', 'failed', 'writing'] as const) {
    setState(state);
    expect(screen.queryAllByRole('alert')).toHaveLength(state === 'failed' ? 1 : 0);
  }
  setState('saved');
  expect(line()).toEqual(['Saved on this device.', 'polite']);
});

test('that it is saved is said again after it was cleared', () => {
  const setState = show();
  for (const state of ['writing', 'saved', 'untouched', 'writing', 'saved'] as const) {
    setState(state);
  }
  expect(line()).toEqual(['Saved on this device.', 'polite']);
});
