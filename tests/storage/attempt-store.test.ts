import { beforeAll, describe, expect, test, vi } from 'vitest';
import { replay } from '../../src/exam/apply-event.ts';
import { initialAttemptState } from '../../src/exam/attempt-state.ts';
import { SecondWriterError } from '../../src/storage/storage-error.ts';
import type { AttemptStore } from '../../src/storage/attempt-store.ts';
import type { StoredAttempt } from '../../src/storage/stored-attempt.ts';
import { createDeviceStore } from '../../src/storage/device-store.ts';
import { createMemoryStore } from '../../src/storage/memory-store.ts';
import { anAttempt, events, examStart } from '../support/attempt-builders.ts';
import { aDigest, aDigestOf, aResponse } from '../support/digest-builders.ts';
import { aFormSection } from '../support/form-builders.ts';
import { attemptId, itemId } from '../support/overrides.ts';
import { openTestDatabase } from '../support/test-database.ts';

// What the store fetches when it is first asked is at hand, so that no test waits for it.
beforeAll(() => import('../../src/storage/finish-attempt.ts'));

const started = { type: 'sectionStarted', sectionIndex: 0, deadline: examStart + 120_000 } as const;
const shown = (id: string) => ({ type: 'itemShown', itemId: id }) as const;
const chosen = (optionId: string) =>
  ({ type: 'choiceSelected', itemId: 'gov-1', optionId }) as const;

const attempt = anAttempt();
const { id } = attempt;
const summary = { sections: [] };
const digest = aDigest({ attemptId: id });

const opened = async (store: AttemptStore): Promise<StoredAttempt> => {
  const result = await store.openAttempt(id);
  if (result.found !== 'attempt') throw new Error(`found: ${result.found}`);
  return result.stored;
};

describe.each<[AttemptStore['keptIn'], () => Promise<AttemptStore>]>([
  ['device', async () => createDeviceStore(await openTestDatabase())],
  ['memory', async () => createMemoryStore()],
])('attempts kept in %s', (keptIn, createStore) => {
  const storeWithAttempt = async (): Promise<AttemptStore> => {
    const store = await createStore();
    await store.createAttempt(attempt);
    return store;
  };

  test('says where it keeps them', async () => {
    expect((await createStore()).keptIn).toBe(keptIn);
  });

  test('finds nothing under an unknown id', async () => {
    expect(await (await createStore()).openAttempt(id)).toEqual({ found: 'nothing' });
  });

  test('opens a new attempt with nothing in it yet', async () => {
    const stored = await opened(await storeWithAttempt());
    expect(stored).toEqual({
      attempt,
      finishedAt: null,
      summary: null,
      forms: [undefined, undefined, undefined, undefined],
      events: [],
      state: initialAttemptState,
      drafts: new Map(),
    });
  });

  test('enters a new attempt with the form of its first section, and one under way with that of the section where it stands', async () => {
    const store = await storeWithAttempt();
    for (const index of [0, 1, 2]) await store.saveForm(id, index, aFormSection());
    const formsAtEntry = async (): Promise<readonly boolean[]> => {
      const entered = await store.enterAttempt(id);
      if (entered.found !== 'attempt') throw new Error(`found: ${entered.found}`);
      return entered.stored.forms.map((form) => form !== undefined);
    };
    expect((await formsAtEntry())[0]).toBe(true);
    const ended = { type: 'sectionEnded', sectionIndex: 0, reason: 'candidate' } as const;
    await store.appendEvents(id, events(started, ended));
    expect((await formsAtEntry())[1]).toBe(true);
    expect((await opened(store)).forms.slice(0, 3)).not.toContain(undefined);
    // In memory nothing is gained by leaving any out.
    if (keptIn === 'device') expect(await formsAtEntry()).toEqual([false, true, false, false]);
  });

  test('refuses a second attempt under the same id', async () => {
    const store = await storeWithAttempt();
    await expect(store.createAttempt({ ...attempt, seed: 2 })).rejects.toThrow('storage failed');
    expect((await opened(store)).attempt).toEqual(attempt);
  });

  test('gives a form back in the place of its section', async () => {
    const store = await storeWithAttempt();
    const form = aFormSection({ section: 'english-expression' });
    await store.saveForm(id, 2, form);
    expect((await opened(store)).forms).toEqual([undefined, undefined, form, undefined]);
  });

  test('gives the events of one attempt back in order with what they amount to, without those of others', async () => {
    const store = await storeWithAttempt();
    for (const neighbor of ['attempt-0', 'attempt-10', 'attempt-2']) {
      await store.createAttempt(anAttempt({ id: neighbor }));
      await store.appendEvents(attemptId(neighbor), events(started));
    }
    const log = events(started, ...Array.from({ length: 12 }, () => shown('gov-1')));
    await store.saveForm(id, 0, aFormSection());
    await store.appendEvents(id, log.slice(0, 2));
    await store.appendEvents(id, log.slice(2));
    const stored = await opened(store);
    expect(stored.events).toEqual(log);
    expect(stored.state).toEqual(replay(log));
  });

  test('refuses a number that is taken, and writes nothing of that batch', async () => {
    const store = await storeWithAttempt();
    const log = events(started, shown('gov-1'), chosen('a'), chosen('b'));
    const late = events(started, shown('gov-1'), shown('gov-2'), chosen('d'), chosen('c'));
    await store.saveForm(id, 0, aFormSection());
    await store.appendEvents(id, log);
    await expect(store.appendEvents(id, late.slice(2))).rejects.toThrow(SecondWriterError);
    expect((await opened(store)).events).toEqual(log);
    expect([...(await store.lastSeen()).keys()]).toEqual(['gov-1']);
  });

  test('refuses events of an attempt that is not stored', async () => {
    const store = await createStore();
    await expect(store.appendEvents(id, events(started))).rejects.toThrow('no longer stored');
    expect(await store.openAttempt(id)).toEqual({ found: 'nothing' });
  });

  test('remembers when each item was last seen, over all attempts', async () => {
    const store = await storeWithAttempt();
    const other = attemptId('attempt-2');
    await store.createAttempt(anAttempt({ id: other }));
    await store.appendEvents(id, events(started, shown('gov-1'), shown('gov-2'), shown('gov-1')));
    await store.appendEvents(other, events(started, shown('gov-1')));
    expect(await store.lastSeen()).toEqual(
      new Map([
        ['gov-1', examStart + 3_000],
        ['gov-2', examStart + 2_000],
      ]),
    );
  });

  test('keeps the latest draft of each essay', async () => {
    const store = await storeWithAttempt();
    const newest = { text: 'A second thought', savedAt: examStart + 2 };
    await store.saveDraft(id, itemId('essay-1'), { text: 'A first', savedAt: examStart });
    await store.saveDraft(id, itemId('essay-1'), newest);
    await store.saveDraft(id, itemId('essay-1'), { text: 'A late one', savedAt: examStart + 1 });
    expect((await opened(store)).drafts).toEqual(new Map([['essay-1', newest]]));
  });

  test('refuses forms, drafts and an end for an attempt that is not stored', async () => {
    const store = await createStore();
    const draft = { text: '', savedAt: examStart };
    await expect(store.saveForm(id, 0, aFormSection())).rejects.toThrow('no longer stored');
    await expect(store.saveDraft(id, itemId('essay-1'), draft)).rejects.toThrow('no longer stored');
    await expect(store.finishAttempt(id, examStart, summary, digest)).rejects.toThrow(
      'no longer stored',
    );
  });

  test('says what there is to go on with, and what was finished last', async () => {
    const store = await storeWithAttempt();
    expect(await (await createStore()).standing()).toEqual({
      underWay: [],
      lastFinished: undefined,
      isLastUndecided: false,
      unreadable: [],
      isEmpty: true,
    });
    const [second, third] = ['attempt-2', 'attempt-3'].map((name, index) =>
      anAttempt({ id: name, createdAt: examStart + index + 1 }),
    );
    if (second === undefined || third === undefined) throw new Error('two attempts');
    await store.createAttempt(second);
    await store.createAttempt(third);
    await store.finishAttempt(
      second.id,
      examStart + 20,
      summary,
      aDigestOf([aResponse()], { attemptId: second.id, kind: 'mock' }),
    );
    const open = { finishedAt: null, summary: null };
    expect(await store.standing()).toEqual({
      underWay: [
        { attempt: third, ...open },
        { attempt, ...open },
      ],
      lastFinished: { attempt: second, finishedAt: examStart + 20, summary },
      isLastUndecided: true,
      unreadable: [],
      isEmpty: false,
    });
  });

  test('gives attempts by their ids in the order asked, without those that are not there', async () => {
    const store = await storeWithAttempt();
    const other = anAttempt({ id: 'attempt-2' });
    await store.createAttempt(other);
    const listed = await store.attemptsById([other.id, attemptId('unknown'), id]);
    expect(listed.attempts.map((one) => one.attempt.id)).toEqual([other.id, id]);
    expect(listed.unreadable).toEqual([]);
  });

  test('keeps an attempt together with the forms known at its start, or nothing of it', async () => {
    const store = await createStore();
    const form = aFormSection();
    await store.createAttempt(attempt, [form]);
    expect((await opened(store)).forms[0]).toEqual(form);
    const other = aFormSection({ section: 'english-expression' });
    await expect(store.createAttempt(attempt, [other])).rejects.toThrow('storage failed');
    expect((await opened(store)).forms[0]).toEqual(form);
  });

  test('keeps the end that was written first', async () => {
    const store = await storeWithAttempt();
    await store.finishAttempt(id, examStart + 9, summary, digest);
    await store.finishAttempt(id, examStart + 10, summary, digest);
    expect((await opened(store)).finishedAt).toBe(examStart + 9);
  });

  test('tells its listeners of attempts created, with their questions, and finished, until they stop listening', async () => {
    const store = await createStore();
    const listener = vi.fn();
    const stop = store.watchAttempts(listener);
    await store.createAttempt(attempt);
    expect(listener).toHaveBeenCalledTimes(1);
    await store.saveForm(id, 0, aFormSection());
    expect(listener).toHaveBeenCalledTimes(2);
    await store.appendEvents(id, events(started));
    expect(listener).toHaveBeenCalledTimes(2);
    await store.finishAttempt(id, examStart, summary, digest);
    expect(listener).toHaveBeenCalledTimes(3);
    stop();
    await store.createAttempt(anAttempt({ id: 'attempt-2' }));
    expect(listener).toHaveBeenCalledTimes(3);
  });
});
