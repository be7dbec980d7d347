import { cleanup, render, screen } from '@solidjs/testing-library';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSettledFocus } from '../../../src/ui/services/create-settled-focus.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const Screen = () => {
  let main: HTMLButtonElement | undefined;
  createSettledFocus(() => main?.focus());
  return (
    <>
      <button ref={(element) => (main = element)} type="button">
        Go on
      </button>
      <button type="button">Elsewhere</button>
    </>
  );
};

test('a new screen takes the focus a moment after the one before has lost it', () => {
  render(Screen);
  expect(document.body).toBe(document.activeElement);
  vi.runAllTimers();
  expect(screen.getByText('Go on')).toBe(document.activeElement);
});

test('a focus that has gone on meanwhile stays where it went', () => {
  render(Screen);
  screen.getByText('Elsewhere').focus();
  vi.runAllTimers();
  expect(screen.getByText('Elsewhere')).toBe(document.activeElement);
});

test('a screen that is gone again takes nothing', () => {
  const { unmount } = render(Screen);
  unmount();
  expect(vi.getTimerCount()).toBe(0);
});
