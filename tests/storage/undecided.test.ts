import { beforeAll, describe, expect, test } from 'vitest';
import {
  beginSecondAnswers,
  declineSecondAnswers,
  finishSecondAnswers,
} from '../../src/progress/change-second-answers.ts';
import type { AttemptDigest } from '../../src/progress/attempt-digest.ts';
import type { AttemptStore } from '../../src/storage/attempt-store.ts';
import { createDeviceStore } from '../../src/storage/device-store.ts';
import { createMemoryStore } from '../../src/storage/memory-store.ts';
import { anAttempt, minutes } from '../support/attempt-builders.ts';
import { everyItem } from '../support/every-item.ts';
import { aDigestOf, aResponse } from '../support/digest-builders.ts';
import { attemptId, itemId } from '../support/overrides.ts';
import { openTestDatabase } from '../support/test-database.ts';

// What the store fetches when it is first asked is at hand, so that no test waits for it.
beforeAll(() => import('../../src/storage/device-progress.ts'));

const drill = aDigestOf([aResponse({ outcome: 'wrong' })], { attemptId: 'drill' });
const mock = aDigestOf(
  [aResponse({ outcome: 'wrong' }), aResponse({ itemId: 'gov-2', outcome: 'wrong' })],
  { attemptId: 'mock', kind: 'mock', day: 1 },
);
const last = aDigestOf([aResponse()], { attemptId: 'last', kind: 'mock', day: 2 });
const id = attemptId('mock');
const later = mock.endedAt + minutes(1);
const nextWeek = mock.endedAt + minutes(7 * 24 * 60);

const finish = async (store: AttemptStore, digest: AttemptDigest): Promise<void> => {
  await store.createAttempt(anAttempt({ id: digest.attemptId, kind: digest.attempt.kind }));
  await store.finishAttempt(digest.attemptId, digest.endedAt, { sections: [] }, digest);
};

const afterBoth = async (store: AttemptStore) => {
  for (const digest of [drill, mock]) await finish(store, digest);
  return store.progress();
};

describe.each<[AttemptStore['keptIn'], () => Promise<AttemptStore>]>([
  ['device', async () => createDeviceStore(await openTestDatabase())],
  ['memory', async () => createMemoryStore()],
])('an undecided mock exam in %s', (_, createStore) => {
  test('is told by name and with its questions until its blind review is decided', async () => {
    const progress = await afterBoth(await createStore());
    const held = {
      attemptIds: new Set([id]),
      questions: new Map([
        ['gov-1', id],
        ['gov-2', id],
      ]),
    };
    expect(await progress.undecided()).toEqual(held);
    const begun = beginSecondAnswers(id, [itemId('gov-1')], later);
    await progress.saveSecondAnswers(begun);
    expect(await progress.undecided()).toEqual(held);
    await progress.saveSecondAnswers(finishSecondAnswers(begun, later));
    expect(await progress.undecided()).toEqual({ attemptIds: new Set(), questions: new Map() });
  });

  test('has no score in any statistic before that, and all of them after', async () => {
    const progress = await afterBoth(await createStore());
    const before = await progress.totals();
    expect(before.mock).toEqual({});
    expect(before.series.map((point) => point.sections[0]?.counts.items)).toEqual([1, 0]);
    expect(await progress.topicSeries('job-knowledge', 'us-government')).toHaveLength(1);
    await progress.saveSecondAnswers(declineSecondAnswers(id, later));
    const after = await progress.totals();
    expect(after.mock['job-knowledge']?.counts.wrong).toBe(2);
    expect(after.series.map((point) => point.sections[0]?.counts.items)).toEqual([1, 2]);
    expect(after.days).toEqual(before.days);
    expect(await progress.topicSeries('job-knowledge', 'us-government')).toHaveLength(2);
  });

  test('keeps its questions out of what is due, even those that were due before it', async () => {
    const progress = await afterBoth(await createStore());
    expect(await progress.countDue(nextWeek, everyItem)).toBe(0);
    expect(await progress.nextDue(0, everyItem)).toBeUndefined();
    await progress.saveSecondAnswers(declineSecondAnswers(id, later));
    expect(await progress.countDue(nextWeek, everyItem)).toBe(2);
    expect(await progress.nextDue(0, everyItem)).toBeGreaterThan(mock.endedAt);
  });

  test('is told with what was finished last, before the statistics are fetched', async () => {
    const store = await createStore();
    const progress = await afterBoth(store);
    expect(await store.standing()).toMatchObject({
      lastFinished: { attempt: { id } },
      isLastUndecided: true,
    });
    await progress.saveSecondAnswers(beginSecondAnswers(id, [itemId('gov-1')], later));
    expect((await store.standing()).isLastUndecided).toBe(true);
    await progress.saveSecondAnswers(declineSecondAnswers(id, later));
    expect((await store.standing()).isLastUndecided).toBe(false);
  });

  test('is none where a drill was finished last', async () => {
    const store = await createStore();
    await finish(store, drill);
    expect((await store.standing()).isLastUndecided).toBe(false);
  });

  test('is none where the last mock is decided and an earlier one is not', async () => {
    const store = await createStore();
    const progress = await afterBoth(store);
    await finish(store, last);
    expect((await store.standing()).isLastUndecided).toBe(true);
    await progress.saveSecondAnswers(declineSecondAnswers(last.attemptId, last.endedAt));
    expect((await store.standing()).isLastUndecided).toBe(false);
  });

  test('is the last one though an earlier one is decided', async () => {
    const store = await createStore();
    const progress = await afterBoth(store);
    await finish(store, last);
    await progress.saveSecondAnswers(declineSecondAnswers(id, later));
    expect((await store.standing()).isLastUndecided).toBe(true);
  });
});
