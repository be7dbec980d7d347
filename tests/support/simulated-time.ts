import type { Clock, EpochMs } from '../../src/shared/clock.ts';
import { examStart } from './attempt-builders.ts';

type Timer = { readonly dueAt: number; readonly callback: () => void };

/** Time under a test's control: the device's clock, the page's uptime, and timers that fire as it passes. */
export const createSimulatedTime = (startAt: EpochMs = examStart) => {
  let wall = startAt;
  let uptime = 0;
  const timers = new Set<Timer>();
  const clock: Clock = { now: () => wall };
  return {
    clock,
    uptimeMs: (): number => uptime,
    schedule: (delayMs: number, callback: () => void): (() => void) => {
      const timer = { dueAt: uptime + delayMs, callback };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    /** Lets time pass and fires the timers that fall due, in order. */
    pass: (ms: number): void => {
      const end = uptime + ms;
      for (;;) {
        const [next] = [...timers]
          .filter(({ dueAt }) => dueAt <= end)
          .toSorted((a, b) => a.dueAt - b.dueAt);
        if (next === undefined) break;
        timers.delete(next);
        wall += Math.max(0, next.dueAt - uptime);
        uptime = Math.max(uptime, next.dueAt);
        next.callback();
      }
      wall += end - uptime;
      uptime = end;
    },
    /** The laptop sleeps: the clock on the wall goes on, timers and uptime do not. */
    sleep: (ms: number): void => {
      wall += ms;
    },
    /** The candidate changes the device's clock; nothing else notices. */
    changeClock: (byMs: number): void => {
      wall += byMs;
    },
  };
};

export type SimulatedTime = ReturnType<typeof createSimulatedTime>;
