import { expect, test, vi } from 'vitest';
import { machineClock } from '../../src/session/create-session.ts';

/** A clock for a machine, its one timer's end, and how often that was called off. */
const aTimer = () => {
  let fire = (): void => undefined;
  const callOff = vi.fn();
  const clock = machineClock((_, callback) => {
    fire = callback;
    return callOff;
  });
  const onFired = vi.fn();
  const timer = clock.setTimeout(onFired, 1_000);
  return { clock, timer, fire: () => fire(), callOff, onFired };
};

test('a timer that waits can be called off', () => {
  const { clock, timer, callOff } = aTimer();
  clock.clearTimeout(timer);
  expect(callOff).toHaveBeenCalledTimes(1);
});

test('a timer is called off once only', () => {
  const { clock, timer, callOff } = aTimer();
  clock.clearTimeout(timer);
  clock.clearTimeout(timer);
  expect(callOff).toHaveBeenCalledTimes(1);
});

test('calling one timer off leaves the others', () => {
  const callOffs = [vi.fn(), vi.fn()];
  const left = [...callOffs];
  const clock = machineClock(() => left.shift() ?? vi.fn());
  const first = clock.setTimeout(vi.fn(), 1_000);
  clock.setTimeout(vi.fn(), 2_000);
  clock.clearTimeout(first);
  expect(callOffs.map(({ mock }) => mock.calls.length)).toEqual([1, 0]);
});

test('nothing is kept of a timer that has fired', () => {
  const { clock, timer, fire, callOff, onFired } = aTimer();
  fire();
  expect(onFired).toHaveBeenCalledTimes(1);
  clock.clearTimeout(timer);
  expect(callOff).not.toHaveBeenCalled();
});
