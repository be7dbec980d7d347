import { describe, expect, test } from 'vitest';
import { appendOnce } from '../../src/storage/append-once.ts';
import { SecondWriterError } from '../../src/storage/storage-error.ts';
import { createDeviceStore } from '../../src/storage/device-store.ts';
import { anAttempt, events, examStart } from '../support/attempt-builders.ts';
import { aFormSection } from '../support/form-builders.ts';
import { openTestDatabase } from '../support/test-database.ts';

const attempt = anAttempt();
const log = events(
  { type: 'sectionStarted', sectionIndex: 0, deadline: null },
  { type: 'textHighlighted', targetId: 'gov-1', ranges: [[0, 4]] },
  { type: 'confidenceSet', itemId: 'gov-1', confidence: null },
);
const otherRanges = events(
  { type: 'sectionStarted', sectionIndex: 0, deadline: null },
  { type: 'textHighlighted', targetId: 'gov-1', ranges: [[0, 5]] },
);

/** A device that has stored the first two events, though the writer was told that it has not. */
const aDevice = async () => {
  const store = createDeviceStore(await openTestDatabase());
  await store.createAttempt(attempt, [aFormSection()]);
  await store.appendEvents(attempt.id, log.slice(0, 2));
  return store;
};

describe('events of which some are stored already', () => {
  test('are known again, whatever they hold, and the others are stored', async () => {
    const store = await aDevice();
    await appendOnce(store, attempt.id, log);
    expect(await store.openAttempt(attempt.id)).toMatchObject({ stored: { events: log } });
  });

  test('are another writer’s where they hold anything else', async () => {
    const store = await aDevice();
    await expect(appendOnce(store, attempt.id, otherRanges)).rejects.toThrow(SecondWriterError);
  });

  test('are another writer’s where they hold more than what is stored', async () => {
    const store = createDeviceStore(await openTestDatabase());
    await store.createAttempt(attempt);
    const [started, resumed] = [log[0], { type: 'attemptResumed', seq: 2, at: examStart } as const];
    if (started === undefined) throw new Error('the log is empty');
    await store.appendEvents(attempt.id, [started, resumed]);
    const more = { ...resumed, leftAt: examStart };
    await expect(appendOnce(store, attempt.id, [started, more])).rejects.toThrow(SecondWriterError);
  });
});
