import { createRoot } from 'solid-js';
import { expect, test, vi } from 'vitest';
import type { EssayReading } from '../../../src/progress/essay-reading.ts';
import type { AttemptStore } from '../../../src/storage/attempt-store.ts';
import type { ProgressStore } from '../../../src/storage/progress-store.ts';
import { createReadings } from '../../../src/ui/essay/create-readings.ts';
import { examStart } from '../../support/attempt-builders.ts';
import { aReading, someReadings } from '../../support/essay-builders.ts';
import { aReadingDraft } from '../../support/keepsake-builders.ts';
import { aStoredAttempt, aStoreWith } from '../../support/stored-attempt.ts';

const [first, second] = [aReading(), aReading({ by: 'other', readAt: examStart + 1 })];
const { attemptId, itemId } = someReadings();

const aStoreOf = async (...readings: readonly EssayReading[]): Promise<AttemptStore> => {
  const store = await aStoreWith(aStoredAttempt());
  await (await store.progress()).saveEssayReadings(someReadings({ readings }), []);
  return store;
};
const storedIn = async (store: AttemptStore) =>
  (await (await store.progress()).essayReadingsOf(attemptId))?.readings;
const readingsIn = (store: AttemptStore) =>
  createRoot(() => createReadings(store, attemptId, itemId, () => examStart));

/** The same store, but reading one kind of thing fails as long as `isFailing()`. */
const failingAt = (
  store: AttemptStore,
  kind: 'essayReadings' | 'essayReadingsOf' | 'readingDraft',
  isFailing: () => boolean,
): AttemptStore => ({
  ...store,
  progress: async (): Promise<ProgressStore> => {
    const progress = await store.progress();
    const read = (...asked: Parameters<typeof progress.essayReadingsOf>): Promise<never> =>
      isFailing()
        ? Promise.reject(new Error('The storage failed.'))
        : (progress[kind](...asked) as Promise<never>);
    return { ...progress, [kind]: read };
  },
});

test('the readings of the essay are known once they are read, those of all essays too', async () => {
  const essay = readingsIn(await aStoreOf(first, second));
  expect([essay.readings(), essay.all(), essay.problem()]).toEqual([undefined, [], undefined]);
  await vi.waitFor(() => expect(essay.readings()).toEqual([first, second]));
  expect(essay.all()).toEqual([someReadings({ readings: [first, second] })]);
});

test.each(['essayReadings', 'essayReadingsOf', 'readingDraft'] as const)(
  'where %s cannot be read nothing stands in for it, and it is read when asked again',
  async (kind) => {
    let isFailing = true;
    const store = failingAt(await aStoreOf(first, second), kind, () => isFailing);
    const essay = readingsIn(store);
    await vi.waitFor(() => expect(essay.problem()).toBe('The storage failed.'));
    expect(essay.readings()).toBeUndefined();
    isFailing = false;
    await essay.readAgain();
    expect([essay.problem(), essay.readings()]).toEqual([undefined, [first, second]]);
  },
);

test('a storage that opens at the second try is read, and followed from then on', async () => {
  const store = await aStoreOf(first);
  let isRefused = true;
  const progress = () =>
    isRefused ? Promise.reject(new Error('The storage is refused.')) : store.progress();
  const essay = readingsIn({ ...store, progress });
  await vi.waitFor(() => expect(essay.problem()).toBe('The storage is refused.'));
  isRefused = false;
  await essay.readAgain();
  expect(essay.readings()).toEqual([first]);
  const both = someReadings({ readings: [first, second] });
  await (await store.progress()).saveEssayReadings(both, [first]);
  await vi.waitFor(() => expect(essay.readings()).toEqual([first, second]));
});

test('readings that cannot be read again stay as they were, with the problem beside them', async () => {
  let isFailing = false;
  const essay = readingsIn(failingAt(await aStoreOf(first), 'essayReadings', () => isFailing));
  await vi.waitFor(() => expect(essay.readings()).toEqual([first]));
  isFailing = true;
  await essay.readAgain();
  expect([essay.problem(), essay.readings()]).toEqual(['The storage failed.', [first]]);
});

test('what was begun is offered only for the reading that it was begun of', async () => {
  const store = await aStoreOf(first);
  const progress = await store.progress();
  const begun = aReadingDraft({ after: 1 });
  await progress.saveReadingDraft(begun);
  const essay = readingsIn(store);
  await vi.waitFor(() => expect(essay.begun()).toEqual(begun));
  await progress.saveReadingDraft(aReadingDraft({ after: 0 }));
  await essay.readAgain();
  expect(essay.begun()).toBeUndefined();
});

test('a reading that is saved is known as soon as that is told', async () => {
  const store = await aStoreOf(first);
  const essay = readingsIn(store);
  await vi.waitFor(() => expect(essay.readings()).toEqual([first]));
  expect(await essay.save([first, second])).toBe(true);
  expect(essay.readings()).toEqual([first, second]);
  expect(await storedIn(store)).toEqual([first, second]);
});

test('a reading given beside one that another tab has saved takes the place of none', async () => {
  const store = await aStoreOf();
  const progress = await store.progress();
  // Of what the other tab did it has not heard.
  const watch = () => () => undefined;
  const essay = readingsIn({ ...store, progress: async () => ({ ...progress, watch }) });
  await vi.waitFor(() => expect(essay.readings()).toEqual([]));
  await progress.saveEssayReadings(someReadings({ readings: [first] }), []);
  expect(await essay.save([second])).toBe(false);
  expect(await storedIn(store)).toEqual([first]);
  expect(essay.unsaved()).toContain('in another tab');
  expect(essay.readings()).toEqual([first]);
});

test('why a reading is not stored is told until one is', async () => {
  const store = await aStoreOf(first);
  let isFull = true;
  const progress = async (): Promise<ProgressStore> => {
    const here = await store.progress();
    const saveEssayReadings: ProgressStore['saveEssayReadings'] = (...given) =>
      isFull ? Promise.reject(new Error('The disk is full.')) : here.saveEssayReadings(...given);
    return { ...here, saveEssayReadings };
  };
  const essay = readingsIn({ ...store, progress });
  await vi.waitFor(() => expect(essay.readings()).toEqual([first]));
  expect(await essay.save([first, second])).toBe(false);
  expect(essay.unsaved()).toBe('The disk is full.');
  isFull = false;
  expect(await essay.save([first, second])).toBe(true);
  expect(essay.unsaved()).toBeNull();
});
