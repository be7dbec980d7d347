import { describe, expect, test } from 'vitest';
import {
  draftDelayMs,
  retryDelaysMs,
  slowWriteMs,
  slowWriteSentence,
} from '../../src/storage/event-writer.ts';
import { problemSentences } from '../../src/storage/storage-error.ts';
import { aDraft, anEvent, aWriter, essay } from '../support/writer-on-trial.ts';

describe('events', () => {
  test('are written at once, and reported while they wait and when they are saved', async () => {
    const { writer, time, statuses, stored } = await aWriter();
    writer.append([anEvent(1), anEvent(2)]);
    await time.pass(0);
    expect((await stored()).events).toEqual([anEvent(1), anEvent(2)]);
    expect(statuses).toEqual([
      { state: 'saving', waiting: 2 },
      { state: 'saved', waiting: 0 },
    ]);
    expect(time.size()).toBe(0);
  });

  test('that come during a write go together in the next', async () => {
    const { writer, time, tried, mostUnderWay } = await aWriter();
    writer.append([anEvent(1)]);
    writer.append([anEvent(2)]);
    writer.append([anEvent(3), anEvent(4)]);
    await time.pass(0);
    expect(tried).toEqual(['events 1', 'events 2 3 4']);
    expect(mostUnderWay()).toBe(1);
  });

  test('that come the moment a write ends are not left lying', async () => {
    const { writer, time, statuses, stored } = await aWriter();
    let next = 2;
    writer.append([anEvent(1)]);
    for (let turn = 0; turn < 30; turn += 1) {
      await Promise.resolve();
      if (statuses.at(-1)?.state === 'saved' && next < 5) writer.append([anEvent(next++)]);
    }
    await time.pass(0);
    expect((await stored()).events).toHaveLength(next - 1);
    expect(next).toBe(5);
  });

  test('with a gap before them are a bug and refused', async () => {
    const { writer } = await aWriter();
    writer.append([anEvent(7)]);
    expect(() => writer.append([anEvent(9)])).toThrow('event 9 was appended after event 7');
  });
});

describe('a write that fails', () => {
  test('is shown at once and tried again after each named delay', async () => {
    const { writer, time, tried, statuses, stored } = await aWriter(
      retryDelaysMs.flatMap(() => ['fails', 'fails'] as const),
    );
    writer.append([anEvent(1)]);
    await time.pass(0);
    expect(statuses.at(-1)).toEqual({
      state: 'failed',
      waiting: 1,
      problem: problemSentences.full,
    });
    const lastDelayMs = retryDelaysMs[retryDelaysMs.length - 1] ?? 0;
    for (const [index, delayMs] of [...retryDelaysMs, lastDelayMs].entries()) {
      await time.pass(delayMs - 1);
      expect(tried).toHaveLength(index + 1);
      await time.pass(1);
      expect(tried).toHaveLength(index + 2);
    }
    await time.pass(10 * lastDelayMs);
    expect((await stored()).events).toEqual([anEvent(1)]);
    expect(statuses.map(({ state }) => state)).toEqual(['saving', 'failed', 'saved']);
  });

  test('takes along what came meanwhile, in order', async () => {
    const { writer, time, tried } = await aWriter(['fails']);
    writer.append([anEvent(1)]);
    await time.pass(0);
    writer.append([anEvent(2)]);
    await time.pass(retryDelaysMs[0] - 1);
    expect(tried).toEqual(['events 1']);
    await time.pass(1);
    expect(tried).toEqual(['events 1', 'events 1 2']);
  });

  test('although it was stored is not written twice, nor taken for another tab', async () => {
    const { writer, time, statuses, stored } = await aWriter(['failsLate']);
    writer.append([anEvent(1), anEvent(2)]);
    await time.pass(0);
    writer.append([anEvent(3)]);
    await time.pass(retryDelaysMs[0]);
    expect((await stored()).events).toEqual([anEvent(1), anEvent(2), anEvent(3)]);
    expect(statuses.at(-1)).toEqual({ state: 'saved', waiting: 0 });
  });

  test('is tried at once where all is to be flushed', async () => {
    const { writer, stored } = await aWriter(['fails', 'fails']);
    writer.append([anEvent(1)]);
    expect(await writer.flush()).toMatchObject({ state: 'failed', waiting: 1 });
    expect(await writer.flush()).toEqual({ state: 'saved', waiting: 0 });
    expect((await stored()).events).toEqual([anEvent(1)]);
  });
});

test('a write without an answer is shown as a problem, and its answer takes that back', async () => {
  const { writer, time, statuses } = await aWriter([], [slowWriteMs + 1]);
  writer.append([anEvent(1)]);
  await time.pass(slowWriteMs);
  expect(statuses.at(-1)).toEqual({ state: 'failed', waiting: 1, problem: slowWriteSentence });
  await time.pass(1);
  expect(statuses.at(-1)).toEqual({ state: 'saved', waiting: 0 });
});

describe('another writer', () => {
  test('is noticed by the number that it took, and nothing more is written', async () => {
    const { writer, memory, id, time, tried, statuses, stored } = await aWriter();
    const others = [anEvent(1), { ...anEvent(2), at: 5 }];
    await memory.appendEvents(id, others);
    writer.append([anEvent(2)]);
    await time.pass(0);
    writer.append([anEvent(3)]);
    writer.saveDraft(essay, aDraft('late'));
    expect(await writer.flush()).toMatchObject({ state: 'takenOver', waiting: 3 });
    await time.pass(100_000);
    expect(tried).toEqual(['events 2']);
    expect((await stored()).events).toEqual(others);
    expect(statuses.map(({ state }) => state)).toContain('takenOver');
  });

  test('is noticed also where the write before had been stored', async () => {
    const { writer, memory, id, time, statuses } = await aWriter(['failsLate']);
    writer.append([anEvent(1)]);
    await time.pass(0);
    await memory.appendEvents(id, [{ ...anEvent(2), at: 5 }]);
    writer.append([anEvent(2)]);
    await time.pass(retryDelaysMs[0]);
    expect(statuses.at(-1)).toMatchObject({ state: 'takenOver', waiting: 2 });
  });
});

test('an attempt that is no longer stored is told, and nothing more is written', async () => {
  const { writer, memory, id, time, tried, statuses } = await aWriter();
  await (await memory.progress()).deleteAttempts([id]);
  writer.append([anEvent(1)]);
  await time.pass(0);
  const gone = { state: 'gone', waiting: 1, problem: problemSentences.notStored };
  expect(statuses.at(-1)).toEqual(gone);
  expect(await writer.flush()).toEqual(gone);
  expect(await writer.whenStored()).toBe(false);
  await time.pass(100_000);
  expect(tried).toEqual(['events 1']);
});

describe('a draft', () => {
  test('is written about once a second, the latest only', async () => {
    const { writer, time, tried } = await aWriter();
    for (const text of ['a', 'ab', 'abc']) writer.saveDraft(essay, aDraft(text));
    await time.pass(draftDelayMs - 1);
    expect(tried).toEqual([]);
    writer.saveDraft(essay, aDraft('abcd'));
    await time.pass(1);
    writer.saveDraft(essay, aDraft('abcde'));
    await time.pass(draftDelayMs);
    expect(tried).toEqual(['draft abcd', 'draft abcde']);
  });

  test('that comes while one is written waits for its own second', async () => {
    const { writer, time, tried, statuses } = await aWriter();
    writer.saveDraft(essay, aDraft('a'));
    const flushed = writer.flush();
    writer.saveDraft(essay, aDraft('ab'));
    expect(await flushed).toEqual({ state: 'saving', waiting: 1 });
    expect(tried).toEqual(['draft a']);
    await time.pass(draftDelayMs);
    expect(tried).toEqual(['draft a', 'draft ab']);
    expect(statuses.at(-1)).toEqual({ state: 'saved', waiting: 0 });
  });

  test('that comes while an earlier one takes longer than a second is written after it', async () => {
    const { writer, time, tried } = await aWriter([], [3 * draftDelayMs]);
    writer.saveDraft(essay, aDraft('a'));
    await time.pass(draftDelayMs);
    writer.saveDraft(essay, aDraft('ab'));
    await time.pass(10 * draftDelayMs);
    expect(tried).toEqual(['draft a', 'draft ab']);
  });

  test('that waits for its second does not hold up a retry', async () => {
    const { writer, time, tried } = await aWriter(['fails']);
    writer.append([anEvent(1)]);
    writer.saveDraft(essay, aDraft('a'));
    await time.pass(retryDelaysMs[0]);
    expect(tried).toEqual(['events 1', 'draft a', 'events 1']);
  });

  test('goes before the events that follow it', async () => {
    const { writer, time, tried } = await aWriter();
    writer.saveDraft(essay, aDraft('done'));
    writer.append([anEvent(1)]);
    await time.pass(0);
    expect(tried).toEqual(['draft done', 'events 1']);
    expect(time.size()).toBe(0);
  });

  test('is flushed at once, and tried again where that fails', async () => {
    const { writer, time, stored } = await aWriter(['fails']);
    writer.saveDraft(essay, aDraft('a'));
    expect(await writer.flush()).toMatchObject({ state: 'failed', waiting: 1 });
    writer.saveDraft(essay, aDraft('ab'));
    await time.pass(retryDelaysMs[0]);
    expect((await stored()).drafts.get(essay)?.text).toBe('ab');
  });
});

test('a stopped writer writes nothing more', async () => {
  const { writer, time, tried } = await aWriter(['fails']);
  writer.append([anEvent(1)]);
  await time.pass(0);
  writer.stop();
  writer.append([anEvent(2)]);
  writer.saveDraft(essay, aDraft('a'));
  expect(await writer.flush()).toMatchObject({ waiting: 3 });
  await time.pass(100_000);
  expect(tried).toEqual(['events 1']);
  expect(time.size()).toBe(0);
});

test.each([
  ['fails', 'fails'],
  ['takes long', 'succeeds'],
] as const)('a stopped writer tells nothing more of a write that %s', async (_, fate) => {
  const { writer, time, statuses } = await aWriter([fate], [2 * slowWriteMs]);
  writer.append([anEvent(1)]);
  await time.pass(0);
  writer.stop();
  const told = statuses.length;
  await time.pass(100_000);
  expect(statuses).toHaveLength(told);
});
