import { describe, expect, test, vi } from 'vitest';
import { retryDelaysMs } from '../../src/storage/event-writer.ts';
import { aDraft, anEvent, aWriter, essay } from '../support/writer-on-trial.ts';

describe('as the page is going', () => {
  test('all that waits is handed over at once, the draft too', async () => {
    const { writer, tried } = await aWriter([], [100_000]);
    writer.append([anEvent(1)]);
    writer.append([anEvent(2)]);
    writer.saveDraft(essay, aDraft('a'));
    writer.handOver();
    expect(tried).toEqual(['events 1', 'last 1 2 a']);
  });

  test('nothing is handed over where all is stored', async () => {
    const { writer, tried } = await aWriter();
    writer.append([anEvent(1)]);
    await writer.whenStored();
    writer.handOver();
    expect(tried).toEqual(['events 1']);
  });

  test('a stopped writer hands nothing over, as another may write', async () => {
    const { writer, tried } = await aWriter();
    writer.saveDraft(essay, aDraft('a'));
    writer.stop();
    writer.handOver();
    expect(tried).toEqual([]);
  });
});

describe('waiting until all is stored', () => {
  test('ends with the retry that succeeds', async () => {
    const { writer, time, stored } = await aWriter(['fails', 'fails']);
    const isStored = vi.fn();
    writer.append([anEvent(1)]);
    void writer.whenStored().then(isStored);
    await time.pass(0);
    expect(isStored).not.toHaveBeenCalled();
    writer.append([anEvent(2)]);
    await time.pass(retryDelaysMs[0] + retryDelaysMs[1]);
    expect(isStored).toHaveBeenCalledWith(true);
    expect((await stored()).events).toEqual([anEvent(1), anEvent(2)]);
  });

  test('ends at once where nothing waits', async () => {
    const { writer, tried } = await aWriter();
    expect(await writer.whenStored()).toBe(true);
    expect(tried).toEqual([]);
  });

  test('writes at once a draft that would wait for later ones', async () => {
    const { writer, tried } = await aWriter();
    writer.saveDraft(essay, aDraft('a'));
    expect(await writer.whenStored()).toBe(true);
    expect(tried).toEqual(['draft a']);
  });

  test('ends for all who wait', async () => {
    const { writer } = await aWriter([], [100]);
    writer.append([anEvent(1)]);
    const waiting = [writer.whenStored(), writer.whenStored()];
    writer.stop();
    expect(await Promise.all(waiting)).toEqual([false, false]);
  });

  test('ends where the writer is stopped, though a write is under way', async () => {
    const { writer } = await aWriter([], [100_000]);
    writer.append([anEvent(1)]);
    const stored = writer.whenStored();
    writer.stop();
    expect(await stored).toBe(false);
    expect(await writer.whenStored()).toBe(false);
  });

  test('ends where another writer is noticed', async () => {
    const { writer, memory, id } = await aWriter();
    await memory.appendEvents(id, [{ ...anEvent(1), at: 5 }]);
    writer.append([anEvent(1)]);
    expect(await writer.whenStored()).toBe(false);
  });
});
