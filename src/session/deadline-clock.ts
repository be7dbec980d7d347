import { fromCallback } from 'xstate';
import type { Clock, EpochMs } from '../shared/clock.ts';
import type { Schedule } from '../shared/schedule.ts';

export type DeadlineClockInput = {
  readonly deadline: EpochMs;
  readonly clock: Clock;
  readonly schedule: Schedule;
};

/** A timer is set for no longer than this, as one set for longer drifts and is late after sleep. */
export const longestWaitMs = 30_000;

/**
 * An actor that tells the machine the time when the deadline should have come. It only wakes it: whether time is up is judged by
 * the deadline itself, so a timer that fires early or late does no harm.
 */
export const deadlineClock = fromCallback<{ type: 'none' }, DeadlineClockInput>(
  ({ sendBack, input: { deadline, clock, schedule } }) => {
    let callOff = (): void => undefined;
    const wait = (): void => {
      const left = deadline - clock.now();
      if (left <= 0) {
        sendBack({ type: 'clock.read', at: clock.now() });
        return;
      }
      callOff = schedule(Math.min(left, longestWaitMs), wait);
    };
    wait();
    return () => callOff();
  },
);
