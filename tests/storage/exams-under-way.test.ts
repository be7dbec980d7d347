import { beforeAll, describe, expect, test } from 'vitest';
import type { Attempt } from '../../src/exam/attempt.ts';
import type { AttemptStore } from '../../src/storage/attempt-store.ts';
import { createDeviceStore } from '../../src/storage/device-store.ts';
import { createMemoryStore } from '../../src/storage/memory-store.ts';
import { anAttempt, minutes } from '../support/attempt-builders.ts';
import { everyItem } from '../support/every-item.ts';
import { aDigestOf, aResponse } from '../support/digest-builders.ts';
import { aFormSection, entriesOf } from '../support/form-builders.ts';
import { aChoiceItem } from '../support/item-builders.ts';
import { openTestDatabase } from '../support/test-database.ts';

// What the store fetches when it is first asked is at hand, so that no test waits for it.
beforeAll(() => import('../../src/storage/device-progress.ts'));

const missed = aDigestOf(
  ['gov-1', 'gov-2'].map((itemId) => aResponse({ itemId, outcome: 'wrong' })),
  { attemptId: 'drill' },
);
const nextWeek = missed.endedAt + minutes(7 * 24 * 60);

/** Both questions are due, and this attempt asks the first of them. */
const begin = async (store: AttemptStore, kind: Attempt['kind']) => {
  await store.createAttempt(anAttempt({ id: 'drill', kind: 'drill' }));
  await store.finishAttempt(missed.attemptId, missed.endedAt, { sections: [] }, missed);
  const { id } = anAttempt({ id: 'under-way' });
  await store.createAttempt(anAttempt({ id, kind }));
  const entries = entriesOf([aChoiceItem({ id: 'gov-1' })]);
  await store.saveForm(id, 0, aFormSection({ entries }));
  return { id, progress: await store.progress() };
};

describe.each<[AttemptStore['keptIn'], () => Promise<AttemptStore>]>([
  ['device', async () => createDeviceStore(await openTestDatabase())],
  ['memory', async () => createMemoryStore()],
])('what an exam under way asks, in %s', (_, createStore) => {
  test('is not due before the exam is over', async () => {
    const store = await createStore();
    const { id, progress } = await begin(store, 'mock');
    expect([...(await progress.inExams())]).toEqual(['gov-1']);
    expect(await progress.countDue(nextWeek, everyItem)).toBe(1);
    await progress.deleteAttempts([id]);
    expect((await progress.inExams()).size).toBe(0);
    expect(await progress.countDue(nextWeek, everyItem)).toBe(2);
  });

  test('does not come next either', async () => {
    const store = await createStore();
    const { id, progress } = await begin(store, 'section');
    const entries = entriesOf(['gov-1', 'gov-2'].map((itemId) => aChoiceItem({ id: itemId })));
    await store.saveForm(id, 0, aFormSection({ entries }));
    expect(await progress.nextDue(0, everyItem)).toBeUndefined();
    await progress.deleteAttempts([id]);
    expect(await progress.nextDue(0, everyItem)).toBeGreaterThan(missed.endedAt);
  });

  test('is due where a drill asks it, which tells its key anyway', async () => {
    const { progress } = await begin(await createStore(), 'drill');
    expect((await progress.inExams()).size).toBe(0);
    expect(await progress.countDue(nextWeek, everyItem)).toBe(2);
  });
});
