import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSteadyClock } from '../../src/shared/steady-clock.ts';
import { examStart, minutes, seconds } from '../support/attempt-builders.ts';
import { createSimulatedTime } from '../support/simulated-time.ts';

const aSteadyClock = (notBefore = examStart) => {
  const time = createSimulatedTime();
  const jumps: number[] = [];
  const clock = createSteadyClock({
    wall: time.clock,
    uptimeMs: time.uptimeMs,
    notBefore,
    onJump: ({ byMs }) => jumps.push(byMs),
  });
  return { time, jumps, clock };
};

describe('a steady clock', () => {
  it('follows the device while nothing is wrong', () => {
    const { time, clock, jumps } = aSteadyClock();
    time.pass(minutes(3));
    expect(clock.now()).toBe(examStart + minutes(3));
    expect(jumps).toEqual([]);
  });

  it('goes on as if the device had not been set back', () => {
    const { time, clock, jumps } = aSteadyClock();
    time.pass(minutes(3));
    time.changeClock(-minutes(60));
    time.pass(minutes(1));
    expect(clock.now()).toBe(examStart + minutes(4));
    expect(jumps).toEqual([-minutes(60)]);
  });

  it('lets the time asleep pass', () => {
    const { time, clock, jumps } = aSteadyClock();
    time.sleep(minutes(20));
    expect(clock.now()).toBe(examStart + minutes(20));
    expect(jumps).toEqual([minutes(20)]);
  });

  it('starts no earlier than what is on record', () => {
    const { time, clock, jumps } = aSteadyClock(examStart + minutes(10));
    time.pass(seconds(5));
    expect(clock.now()).toBe(examStart + minutes(10) + seconds(5));
    expect(jumps).toEqual([-minutes(10)]);
  });

  it('takes the small corrections of a clock kept in step without a word', () => {
    const { time, clock, jumps } = aSteadyClock();
    time.changeClock(-500);
    clock.now();
    expect(jumps).toEqual([]);
  });

  it('never goes back, whatever is done to the device', () => {
    const steps = fc.array(
      fc.tuple(fc.constantFrom('pass', 'sleep', 'changeClock'), fc.nat(10_000_000), fc.boolean()),
    );
    fc.assert(
      fc.property(steps, (all) => {
        const { time, clock } = aSteadyClock();
        let last = clock.now();
        for (const [what, ms, back] of all) {
          if (what === 'changeClock') time.changeClock(back ? -ms : ms);
          else if (what === 'sleep') time.sleep(ms);
          else time.pass(ms);
          const now = clock.now();
          expect(now).toBeGreaterThanOrEqual(last);
          last = now;
        }
      }),
    );
  });
});
