import { describe, expect, test, vi } from 'vitest';
import { holdAttempt, letGoTimeoutMs, whereTimeoutMs } from '../../src/storage/attempt-lock.ts';
import type { Hold, HoldOptions, LockPlatform } from '../../src/storage/attempt-lock.ts';
import { createFakeChannels, createFakeLocks } from '../support/fake-tabs.ts';
import { createManualSchedule, settle } from '../support/manual-schedule.ts';
import { attemptId } from '../support/overrides.ts';

const id = attemptId('attempt-1');

/** A browser in which several tabs may ask for the same attempt. */
const aBrowser = () => {
  const channels = createFakeChannels();
  const time = createManualSchedule();
  const platform: LockPlatform = {
    locks: createFakeLocks(),
    openChannel: channels.openChannel,
    schedule: time.schedule,
  };
  return { platform, time, openChannels: channels.openCount };
};

/** What one tab tells the lock, with a note of what it was asked. */
const aTab = (overrides: Partial<HoldOptions> = {}) => {
  const asked: string[] = [];
  const options: HoldOptions = {
    describe: () => 'Job Knowledge, question 12 of 60',
    flush: async () => asked.push('flush'),
    onLost: () => asked.push('lost'),
    ...overrides,
  };
  return { options, asked };
};

const elsewhere = (hold: Hold) => {
  if (hold.state !== 'heldElsewhere') throw new Error(`state: ${hold.state}`);
  return hold;
};

const held = (hold: Hold) => {
  if (hold.state !== 'held') throw new Error(`state: ${hold.state}`);
  return hold;
};

const forever = () => new Promise<void>(() => undefined);

describe('holding an attempt', () => {
  test('is granted to the first tab, and to the next once it is released', async () => {
    const { platform, openChannels } = aBrowser();
    const first = aTab();
    held(await holdAttempt(id, first.options, platform)).release();
    await settle();
    expect((await holdAttempt(id, aTab().options, platform)).state).toBe('held');
    expect(first.asked).toEqual([]);
    expect(openChannels()).toBe(1);
  });

  test('is granted for another attempt at the same time', async () => {
    const { platform } = aBrowser();
    await holdAttempt(id, aTab().options, platform);
    const other = await holdAttempt(attemptId('attempt-2'), aTab().options, platform);
    expect(other.state).toBe('held');
  });

  test('is refused to a second tab, which learns where the first one is', async () => {
    const { platform, time, openChannels } = aBrowser();
    await holdAttempt(id, aTab().options, platform);
    const second = elsewhere(await holdAttempt(id, aTab().options, platform));
    expect(second.where).toBe('Job Knowledge, question 12 of 60');
    expect(time.size()).toBe(0);
    expect(openChannels()).toBe(1);
  });

  test('is refused without a place where the first tab does not answer in time', async () => {
    const { platform, time, openChannels } = aBrowser();
    await holdAttempt(id, aTab().options, { ...platform, openChannel: undefined });
    const second = holdAttempt(id, aTab().options, platform);
    await time.pass(whereTimeoutMs);
    expect(elsewhere(await second).where).toBeNull();
    expect(openChannels()).toBe(0);
  });

  test('is granted after all where the first tab was about to close', async () => {
    const { platform, time } = aBrowser();
    const silent = { ...platform, openChannel: undefined };
    const first = held(await holdAttempt(id, aTab().options, silent));
    const second = holdAttempt(id, aTab().options, platform);
    await settle();
    first.release();
    await time.pass(whereTimeoutMs);
    expect((await second).state).toBe('held');
  });

  test.each([
    ['does not have them', undefined],
    ['refuses them', { request: () => Promise.reject(new DOMException('no', 'SecurityError')) }],
  ])('is not possible in a browser that has no locks: it %s', async (_, locks) => {
    const { platform } = aBrowser();
    const hold = await holdAttempt(id, aTab().options, { ...platform, locks });
    expect(hold).toEqual({ state: 'unsupported', release: expect.any(Function) });
  });
});

describe('taking over', () => {
  test('lets the other tab store what it has first, and then tells it once', async () => {
    const { platform, time, openChannels } = aBrowser();
    const first = aTab();
    await holdAttempt(id, first.options, platform);
    const second = aTab();
    const asking = elsewhere(await holdAttempt(id, second.options, platform));
    held(await asking.takeOver());
    expect(first.asked).toEqual(['flush', 'lost']);
    expect(second.asked).toEqual([]);
    expect(openChannels()).toBe(1);
    expect(time.size()).toBe(0);
  });

  test('waits for what the other tab is still storing', async () => {
    const { platform } = aBrowser();
    let finish: (() => void) | undefined;
    const flush = () => new Promise<void>((resolve) => (finish = resolve));
    await holdAttempt(id, aTab({ flush }).options, platform);
    const asking = elsewhere(await holdAttempt(id, aTab().options, platform));
    const taken = vi.fn();
    const takenOver = asking.takeOver().then(taken);
    await settle();
    expect(taken).not.toHaveBeenCalled();
    finish?.();
    await takenOver;
    expect(taken).toHaveBeenCalled();
  });

  test.each([
    ['never ends', forever],
    ['fails', () => Promise.reject(new Error('disk full'))],
  ])('goes on where the other tab’s storing %s', async (_, flush) => {
    const { platform, time } = aBrowser();
    const onLost = vi.fn();
    await holdAttempt(id, aTab({ flush, onLost }).options, platform);
    const asking = elsewhere(await holdAttempt(id, aTab().options, platform));
    const takenOver = asking.takeOver();
    await time.pass(letGoTimeoutMs);
    expect((await takenOver).state).toBe('held');
    await settle();
    expect(onLost).toHaveBeenCalledTimes(1);
  });

  test('tells a tab only once that it lost, though it finishes storing later', async () => {
    const { platform, time } = aBrowser();
    let finish: (() => void) | undefined;
    const first = aTab({ flush: () => new Promise<void>((resolve) => (finish = resolve)) });
    await holdAttempt(id, first.options, platform);
    const takenOver = elsewhere(await holdAttempt(id, aTab().options, platform)).takeOver();
    await time.pass(letGoTimeoutMs);
    held(await takenOver);
    finish?.();
    await settle();
    expect(first.asked).toEqual(['lost']);
  });

  test('keeps the answers to several tabs apart', async () => {
    const { platform } = aBrowser();
    let finish: (() => void) | undefined;
    const flush = () => new Promise<void>((resolve) => (finish = resolve));
    await holdAttempt(id, aTab({ flush }).options, platform);
    const taken = vi.fn();
    const second = elsewhere(await holdAttempt(id, aTab().options, platform));
    const takenOver = second.takeOver().then(taken);
    await holdAttempt(id, aTab().options, platform);
    await settle();
    expect(taken).not.toHaveBeenCalled();
    finish?.();
    await takenOver;
  });

  test('leaves the answers to the tab that took over', async () => {
    const { platform, time } = aBrowser();
    await holdAttempt(id, aTab({ flush: forever }).options, platform);
    const second = aTab({ describe: () => 'Essay' });
    const takenOver = elsewhere(await holdAttempt(id, second.options, platform)).takeOver();
    await time.pass(letGoTimeoutMs);
    held(await takenOver);
    expect(elsewhere(await holdAttempt(id, aTab().options, platform)).where).toBe('Essay');
  });

  test('takes it from a tab that sleeps, which learns of it when it wakes', async () => {
    const { platform, time } = aBrowser();
    const sleeper = aTab();
    await holdAttempt(id, sleeper.options, { ...platform, openChannel: undefined });
    const asking = holdAttempt(id, aTab().options, platform);
    await time.pass(whereTimeoutMs);
    const takenOver = elsewhere(await asking).takeOver();
    await time.pass(letGoTimeoutMs);
    expect((await takenOver).state).toBe('held');
    expect(sleeper.asked).toEqual(['lost']);
  });

  test('can go back and forth', async () => {
    const { platform } = aBrowser();
    const [first, second] = [aTab(), aTab()];
    await holdAttempt(id, first.options, platform);
    held(await elsewhere(await holdAttempt(id, second.options, platform)).takeOver());
    held(await elsewhere(await holdAttempt(id, first.options, platform)).takeOver());
    expect(first.asked).toEqual(['flush', 'lost']);
    expect(second.asked).toEqual(['flush', 'lost']);
  });
});

test('a tab that has released the attempt is neither asked nor told any more', async () => {
  const { platform } = aBrowser();
  const first = aTab();
  const hold = held(await holdAttempt(id, first.options, platform));
  await holdAttempt(id, aTab().options, platform);
  hold.release();
  await settle();
  const next = await holdAttempt(id, aTab().options, platform);
  expect(next.state).toBe('held');
  hold.release();
  expect((await holdAttempt(id, aTab().options, platform)).state).toBe('heldElsewhere');
  expect(first.asked).toEqual([]);
});

test('a message that is not understood is no answer and no question', async () => {
  const { platform, time } = aBrowser();
  const first = aTab();
  await holdAttempt(id, first.options, { ...platform, openChannel: undefined });
  const babbler = platform.openChannel?.(`fsot-practice/attempt/${id}`);
  babbler?.addEventListener('message', ({ data }) => {
    const { asker } = data as { readonly asker: string };
    babbler.postMessage({ type: 'answer', asker, answer: 7 });
  });
  const second = holdAttempt(id, aTab().options, platform);
  await time.pass(whereTimeoutMs);
  expect(elsewhere(await second).where).toBeNull();
});
