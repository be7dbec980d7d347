import { createRoot } from 'solid-js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createExamClock } from '../../../src/ui/exam/create-exam-clock.ts';

const start = Date.UTC(2026, 10, 23, 9);

const aClock = (deadline = start + 60_000) => {
  const readings: number[] = [];
  const { now, dispose } = createRoot((disposeRoot) => ({
    now: createExamClock(
      () => {
        readings.push(Date.now());
        return Date.now();
      },
      () => deadline,
    ),
    dispose: disposeRoot,
  }));
  return { now, dispose, readings };
};

const hide = (hidden: boolean): void => {
  Object.defineProperty(document, 'hidden', { configurable: true, value: hidden });
  document.dispatchEvent(new Event('visibilitychange'));
};

describe('the clock on the page', () => {
  beforeEach(() => void vi.useFakeTimers({ now: start }));
  afterEach(() => {
    hide(false);
    vi.useRealTimers();
  });

  it('is read anew each second and no oftener', () => {
    const { now, readings, dispose } = aClock();
    const before = readings.length;
    vi.advanceTimersByTime(10_000);
    expect(now()).toBe(start + 10_000);
    expect(readings.length - before).toBe(10);
    dispose();
  });

  it('turns with the seconds of the deadline', () => {
    const { now, dispose } = aClock(start + 60_300);
    vi.advanceTimersByTime(300);
    expect(now()).toBe(start + 300);
    vi.advanceTimersByTime(999);
    expect(now()).toBe(start + 300);
    dispose();
  });

  it('is right at once after the page slept', () => {
    const { now, dispose } = aClock();
    vi.setSystemTime(start + 45_000);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(now()).toBe(start + 45_000);
    dispose();
  });

  it('does nothing while the page is hidden', () => {
    const { readings, dispose } = aClock();
    hide(true);
    const before = readings.length;
    vi.advanceTimersByTime(30_000);
    expect(readings.length).toBe(before);
    dispose();
  });

  it('leaves nothing behind', () => {
    const { dispose } = aClock();
    dispose();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('asks for no more readings where its section ends while it reads', () => {
    let isOver = false;
    const dispose = createRoot((disposeRoot) => {
      createExamClock(
        () => {
          // As a reading at the deadline does: it ends the section, whose clock goes with it.
          if (isOver) disposeRoot();
          return Date.now();
        },
        () => start + 60_000,
      );
      return disposeRoot;
    });
    isOver = true;
    vi.advanceTimersByTime(1_000);
    expect(vi.getTimerCount()).toBe(0);
    dispose();
  });
});
