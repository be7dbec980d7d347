// @vitest-environment jsdom
import { createRoot } from 'solid-js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCountdown } from '../../../src/ui/exam/create-countdown.ts';

const start = Date.UTC(2026, 10, 23, 9);

const aCountdown = (lengthMs: number) => {
  const readings: number[] = [];
  const { secondsLeft, dispose } = createRoot((disposeRoot) => ({
    secondsLeft: createCountdown(
      () => start + lengthMs,
      () => {
        readings.push(Date.now());
        return Date.now();
      },
    ),
    dispose: disposeRoot,
  }));
  return { secondsLeft, dispose, readings };
};

const hide = (hidden: boolean): void => {
  Object.defineProperty(document, 'hidden', { configurable: true, value: hidden });
  document.dispatchEvent(new Event('visibilitychange'));
};

describe('a countdown', () => {
  beforeEach(() => void vi.useFakeTimers({ now: start }));
  afterEach(() => {
    hide(false);
    vi.useRealTimers();
  });

  it('shows the whole seconds left, read anew each second and no oftener', () => {
    const { secondsLeft, readings, dispose } = aCountdown(60_000);
    expect(secondsLeft()).toBe(60);
    const before = readings.length;
    vi.advanceTimersByTime(10_000);
    expect(secondsLeft()).toBe(50);
    expect(readings.length - before).toBe(10);
    dispose();
  });

  it('is right at once after the page slept', () => {
    const { secondsLeft, dispose } = aCountdown(60_000);
    vi.setSystemTime(start + 45_000);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(secondsLeft()).toBe(15);
    dispose();
  });

  it('does nothing while the page is hidden', () => {
    const { readings, dispose } = aCountdown(60_000);
    hide(true);
    const before = readings.length;
    vi.advanceTimersByTime(30_000);
    expect(readings.length).toBe(before);
    dispose();
  });

  it('stays at zero and stops', () => {
    const { secondsLeft, dispose } = aCountdown(2_000);
    vi.advanceTimersByTime(10_000);
    expect(secondsLeft()).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
    dispose();
  });

  it('leaves nothing behind', () => {
    const { dispose } = aCountdown(60_000);
    dispose();
    expect(vi.getTimerCount()).toBe(0);
  });
});
