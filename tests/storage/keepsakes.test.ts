import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { AttemptStore } from '../../src/storage/attempt-store.ts';
import { createDeviceStore } from '../../src/storage/device-store.ts';
import { createMemoryStore } from '../../src/storage/memory-store.ts';
import { anAttempt, examStart } from '../support/attempt-builders.ts';
import {
  aMark,
  aMistake,
  aReadingDraft,
  readingsOf,
  secondAnswersTo,
} from '../support/keepsake-builders.ts';
import { attemptId, itemId } from '../support/overrides.ts';
import { openTestDatabase } from '../support/test-database.ts';

// What the store fetches when it is first asked is at hand, so that no test waits for it.
beforeAll(() => import('../../src/storage/device-progress.ts'));

const first = attemptId('attempt-1');
const second = attemptId('attempt-2');
const gov1 = itemId('gov-1');

const withAttempts = async (store: AttemptStore): Promise<AttemptStore> => {
  for (const id of [first, second]) await store.createAttempt(anAttempt({ id }));
  return store;
};

describe.each<[AttemptStore['keptIn'], () => Promise<AttemptStore>]>([
  ['device', async () => withAttempts(createDeviceStore(await openTestDatabase()))],
  ['memory', () => withAttempts(createMemoryStore())],
])('what is added in looking back in %s', (_, createStore) => {
  test('keeps marks, the one changed last first, until nothing is left of them', async () => {
    const progress = await (await createStore()).progress();
    const gov2 = itemId('gov-2');
    await progress.changeMark(gov2, { note: 'Read again.', changedAt: examStart - 1 });
    await progress.changeMark(gov1, { bookmarkedAt: examStart, changedAt: examStart });
    const older = aMark({
      itemId: gov2,
      bookmarkedAt: null,
      note: 'Read again.',
      changedAt: examStart - 1,
    });
    expect(await progress.marks()).toEqual([aMark(), older]);
    await progress.changeMark(gov1, { bookmarkedAt: null, changedAt: examStart + 1 });
    expect(await progress.mark(gov1)).toBeUndefined();
    expect(await progress.mark(gov2)).toEqual(older);
  });

  test('changes one part of a mark and leaves the other as it is stored', async () => {
    const progress = await (await createStore()).progress();
    await progress.changeMark(gov1, { note: 'Read again.', changedAt: examStart - 1 });
    await progress.changeMark(gov1, { bookmarkedAt: examStart, changedAt: examStart });
    expect(await progress.mark(gov1)).toEqual(aMark({ note: 'Read again.' }));
    await progress.changeMark(gov1, { note: '', changedAt: examStart });
    expect(await progress.mark(gov1)).toEqual(aMark());
  });

  test('keeps one entry of the mistake log for each question of an attempt', async () => {
    const progress = await (await createStore()).progress();
    const later = aMistake({ attemptId: second, filedAt: examStart + 1 });
    const refiled = aMistake({ cause: 'misread' });
    await progress.fileMistake(aMistake());
    await progress.fileMistake(refiled);
    await progress.fileMistake(later);
    expect(await progress.mistakes()).toEqual([later, refiled]);
    expect(await progress.mistakesOf(first)).toEqual([refiled]);
    await progress.unfileMistake(first, gov1);
    expect(await progress.mistakes()).toEqual([later]);
  });

  test('files another cause and leaves the note as it is stored', async () => {
    const progress = await (await createStore()).progress();
    await progress.fileMistake(aMistake({ note: 'The Senate.' }));
    const { note: _, ...another } = aMistake({ cause: 'misread', filedAt: examStart + 1 });
    await progress.fileMistake(another);
    expect(await progress.mistakes()).toEqual([{ ...another, note: 'The Senate.' }]);
    await progress.fileMistake({ ...another, note: '' });
    expect(await progress.mistakes()).toEqual([{ ...another, note: '' }]);
    await progress.unfileMistake(first, gov1);
    await progress.fileMistake(another);
    expect(await progress.mistakes()).toEqual([{ ...another, note: '' }]);
  });

  test('keeps second answers and the readings of essays by their attempt', async () => {
    const progress = await (await createStore()).progress();
    await progress.saveSecondAnswers(secondAnswersTo(first));
    const finished = { ...secondAnswersTo(first), finishedAt: examStart + 2 };
    await progress.saveSecondAnswers(finished);
    expect(await progress.secondAnswers(first)).toEqual(finished);
    expect(await progress.secondAnswers(second)).toBeUndefined();
    await progress.saveEssayReadings(readingsOf(second), []);
    expect(await progress.essayReadings()).toEqual([readingsOf(second)]);
    expect(await progress.essayReadingsOf(second)).toEqual(readingsOf(second));
    expect(await progress.essayReadingsOf(first)).toBeUndefined();
  });

  test('keeps the readings of an essay where others were seen than are stored', async () => {
    const progress = await (await createStore()).progress();
    const [reading] = readingsOf(first).readings;
    if (reading === undefined) throw new Error('no reading');
    const later = { ...reading, readAt: reading.readAt + 1 };
    await progress.saveEssayReadings(readingsOf(first), []);
    const another = { ...readingsOf(first), readings: [later] };
    await expect(progress.saveEssayReadings(another, [])).rejects.toThrow('in another tab');
    await expect(progress.saveEssayReadings(another, [later])).rejects.toThrow('in another tab');
    expect(await progress.essayReadingsOf(first)).toEqual(readingsOf(first));
    const both = { ...readingsOf(first), readings: [reading, later] };
    await progress.saveEssayReadings(both, [reading]);
    expect(await progress.essayReadingsOf(first)).toEqual(both);
  });

  test('keeps a reading that was begun until it is saved or cleared, and tells no watcher', async () => {
    const progress = await (await createStore()).progress();
    const listener = vi.fn();
    progress.watch(listener);
    await progress.saveReadingDraft(aReadingDraft());
    const further = aReadingDraft({ scores: { position: 5, language: 3 }, comment: 'Clear.' });
    await progress.saveReadingDraft(further);
    expect(await progress.readingDraft(first)).toEqual(further);
    expect(listener).not.toHaveBeenCalled();
    await progress.saveReadingDraft({ ...further, scores: {}, comment: ' ' });
    expect(await progress.readingDraft(first)).toBeUndefined();
    await progress.saveReadingDraft(further);
    await progress.saveEssayReadings(readingsOf(first), []);
    expect(await progress.readingDraft(first)).toBeUndefined();
  });

  test('is refused of an attempt that was deleted meanwhile, and nothing of it is kept', async () => {
    const progress = await (await createStore()).progress();
    await progress.deleteAttempts([first]);
    const writes = [
      () => progress.fileMistake(aMistake()),
      () => progress.saveSecondAnswers(secondAnswersTo(first)),
      () => progress.saveEssayReadings(readingsOf(first), []),
      () => progress.saveReadingDraft(aReadingDraft()),
    ];
    for (const write of writes) await expect(write()).rejects.toThrow('deleted in another tab');
    await progress.unfileMistake(first, gov1);
    expect(await progress.mistakes()).toEqual([]);
    expect(await progress.secondAnswers(first)).toBeUndefined();
    expect(await progress.essayReadings()).toEqual([]);
    expect(await progress.readingDraft(first)).toBeUndefined();
  });
});
