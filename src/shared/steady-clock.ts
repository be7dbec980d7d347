import type { Clock, EpochMs } from './clock.ts';

/** The wall clock moved against the time that had passed; negative: it was set back. */
export type ClockJump = { readonly byMs: number };

type SteadyClockSources = {
  /** The device's clock: what a candidate can change, and what goes on during sleep. */
  readonly wall: Clock;
  /** Milliseconds since the page was opened (`performance.now`): cannot be changed, and may stand still during sleep. */
  readonly uptimeMs: () => number;
  /** No reading is earlier than this: the last moment already on record. */
  readonly notBefore: EpochMs;
  readonly onJump: (jump: ClockJump) => void;
};

/** Smaller differences are the ordinary corrections of a clock that is kept in step with a server. */
export const toleratedJumpMs = 2_000;

/**
 * A clock for a running exam: it never goes back. A device's clock set back is made up for, so that nobody gains time by it.
 * Set forward, or asleep: the two cannot be told apart, so the time counts as passed, which is the rule of the real test.
 */
export const createSteadyClock = (sources: SteadyClockSources): Clock => {
  const { wall, uptimeMs, notBefore, onJump } = sources;
  let lastWall = wall.now();
  let lastUptime = uptimeMs();
  let correction = 0;
  let latest = notBefore;

  if (lastWall < notBefore - toleratedJumpMs) {
    correction = notBefore - lastWall;
    onJump({ byMs: -correction });
  }

  return {
    now: () => {
      const wallNow = wall.now();
      const uptimeNow = uptimeMs();
      const jump = wallNow - lastWall - (uptimeNow - lastUptime);
      lastWall = wallNow;
      lastUptime = uptimeNow;
      if (jump < -toleratedJumpMs) correction -= jump;
      latest = Math.max(latest, wallNow + correction);
      // Last, and with the clock already put right: the listener may ask for the time itself.
      if (Math.abs(jump) > toleratedJumpMs) onJump({ byMs: Math.round(jump) });
      return latest;
    },
  };
};
