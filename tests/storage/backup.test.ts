import { beforeAll, describe, expect, test } from 'vitest';
import { anAttempt, events, examStart, minutes } from '../support/attempt-builders.ts';
import { aDevice, backupsOf, restore, saved } from '../support/backup-devices.ts';
import { finishIn, statisticsIn } from '../support/finished-attempts.ts';
import { aFormSection } from '../support/form-builders.ts';
import {
  aMark,
  aMistake,
  aReadingDraft,
  readingsOf,
  secondAnswersTo,
} from '../support/keepsake-builders.ts';
import { itemId } from '../support/overrides.ts';
import { sectionFacts, twoSections } from '../support/stored-attempt.ts';
import { readRawDatabase } from '../support/test-database.ts';

// What the store fetches when it is first asked is at hand, so that no test waits for it.
beforeAll(() => import('../../src/storage/device-progress.ts'));

const finished = anAttempt({ id: 'finished', format: twoSections });
const underWay = anAttempt({ id: 'under-way', createdAt: examStart + minutes(60) });
const log = events(...sectionFacts, { type: 'attemptFinished' });
const begun = events(...sectionFacts.slice(0, 4));
const essay = itemId('essay-1');

/** A device with an attempt that ended, one that did not, and one thing of each kind that is added in looking back. */
const aUsedDevice = async () => {
  const device = await aDevice();
  const { store } = device;
  await finishIn(store, { attempt: finished, form: aFormSection(), log });
  await store.createAttempt(underWay, [aFormSection()]);
  await store.appendEvents(underWay.id, begun);
  await store.saveDraft(underWay.id, essay, { text: 'A first thought', savedAt: examStart });
  const progress = await store.progress();
  await progress.changeMark(itemId('gov-1'), aMark({ note: 'Read again.' }));
  await progress.fileMistake(aMistake({ attemptId: finished.id }));
  await progress.saveSecondAnswers(secondAnswersTo(finished.id));
  await progress.saveEssayReadings(readingsOf(finished.id), []);
  await progress.saveReadingDraft(aReadingDraft({ attemptId: finished.id, after: 1 }));
  return device;
};

describe('a backup', () => {
  test('restored on another device brings everything there', async () => {
    const here = await aUsedDevice();
    const there = await aDevice();
    expect(await restore(there.store, await saved(here.store))).toEqual({
      restored: true,
      added: 2,
      continued: 0,
      mended: 0,
      unreadable: 0,
      settings: null,
    });
    expect((await readRawDatabase(there.platform.indexedDB)).tables).toEqual(
      (await readRawDatabase(here.platform.indexedDB)).tables,
    );
  });

  test('restored where it came from changes nothing', async () => {
    const { platform, store } = await aUsedDevice();
    const before = await readRawDatabase(platform.indexedDB);
    expect(await restore(store, await saved(store))).toMatchObject({ added: 0, continued: 0 });
    expect(await readRawDatabase(platform.indexedDB)).toEqual(before);
  });

  test('adds to what is there, and counts it in the statistics', async () => {
    const here = await aUsedDevice();
    const there = await aDevice();
    const other = anAttempt({ id: 'other', format: twoSections });
    await finishIn(there.store, { attempt: other, form: aFormSection(), log });
    await restore(there.store, await saved(here.store));
    const progress = await there.store.progress();
    const { totals, items } = await statisticsIn(progress);
    expect(totals.series.map(({ attemptId }) => attemptId)).toEqual(['finished', 'other']);
    expect(items.get(itemId('gov-1'))?.attemptIds).toHaveLength(2);
    await progress.rebuild();
    expect((await statisticsIn(progress)).items).toEqual(items);
  });

  test('goes on with an attempt that went on elsewhere', async () => {
    const here = await aUsedDevice();
    const there = await aDevice();
    await restore(there.store, await saved(here.store));
    const next = { type: 'itemFlagged', itemId: itemId('gov-1'), seq: 5, at: examStart + 9e3 };
    await there.store.appendEvents(underWay.id, [next as never]);
    const draft = { text: 'A second thought', savedAt: examStart + 1 };
    await there.store.saveDraft(underWay.id, essay, draft);
    expect(await restore(here.store, await saved(there.store))).toMatchObject({ continued: 1 });
    const opened = await here.store.openAttempt(underWay.id);
    if (opened.found !== 'attempt') throw new Error(opened.found);
    expect(opened.stored.events).toHaveLength(5);
    expect(opened.stored.drafts.get(essay)).toEqual(draft);
  });

  test('replaces nothing by something older, or by another way through the same exam', async () => {
    const { store } = await aUsedDevice();
    const old = await saved(store);
    const progress = await store.progress();
    const mark = aMark({ note: 'Read twice.', changedAt: examStart + 5 });
    const draft = { text: 'A later thought', savedAt: examStart + 5 };
    await progress.changeMark(mark.itemId, mark);
    await store.saveDraft(underWay.id, essay, draft);
    const next = { type: 'itemFlagged', itemId: itemId('gov-1'), seq: 5, at: examStart + 9e3 };
    await store.appendEvents(underWay.id, [next as never]);
    expect(await restore(store, old)).toMatchObject({ added: 0, continued: 0 });
    expect(await progress.mark(mark.itemId)).toEqual(mark);
    const opened = await store.openAttempt(underWay.id);
    if (opened.found !== 'attempt') throw new Error(opened.found);
    expect(opened.stored.events).toHaveLength(5);
    expect(opened.stored.drafts.get(essay)).toEqual(draft);
  });

  test('brings no half-given reading back that was saved since', async () => {
    const { store } = await aUsedDevice();
    const old = await saved(store);
    const progress = await store.progress();
    const [reading] = readingsOf(finished.id).readings;
    if (reading === undefined) throw new Error('no reading');
    const both = { ...readingsOf(finished.id), readings: [reading, reading] };
    await progress.saveEssayReadings(both, [reading]);
    await restore(store, old);
    expect(await progress.readingDraft(finished.id)).toBeUndefined();
    expect(await progress.essayReadingsOf(finished.id)).toEqual(both);
  });

  test('carries the settings as they were given, whatever they are', async () => {
    const here = await aUsedDevice();
    const settings = { preferences: { theme: 'dark', keys: [1, null] } };
    const text = (await (await backupsOf(here.store)).save(examStart, settings)).join('');
    const there = await aDevice();
    expect(await restore(there.store, text)).toMatchObject({ restored: true, added: 2, settings });
  });

  test('of an earlier version, without settings, is restored as before', async () => {
    const here = await aUsedDevice();
    const { settings, ...older } = JSON.parse(await saved(here.store)) as Record<string, unknown>;
    expect(settings).toBeNull();
    const there = await aDevice();
    const outcome = await restore(there.store, JSON.stringify(older));
    expect(outcome).toMatchObject({ restored: true, added: 2, unreadable: 0 });
    expect(outcome).toHaveProperty('settings', undefined);
  });

  test('with a damaged row is restored without it', async () => {
    const here = await aUsedDevice();
    await here.database.table('marks').toCollection().modify({ v: 99 });
    const there = await aDevice();
    expect(await restore(there.store, await saved(here.store))).toMatchObject({ unreadable: 1 });
    expect(await (await there.store.progress()).marks()).toEqual([]);
    expect((await there.store.standing()).underWay).toHaveLength(1);
  });

  test('with a damaged digest counts its attempt in the statistics all the same', async () => {
    const here = await aUsedDevice();
    await here.database.table('digests').toCollection().modify({ v: 99 });
    const there = await aDevice();
    const progress = await there.store.progress();
    expect((await progress.totals()).series).toEqual([]);
    const text = await saved(here.store);
    expect(await restore(there.store, text)).toMatchObject({ added: 2, unreadable: 1 });
    const { series } = await progress.totals();
    expect(series.map(({ attemptId }) => attemptId)).toEqual(['finished']);
    expect(await progress.leftOut()).toEqual({ attempts: [], unreadable: [] });
  });

  test('with questions that no bank has leaves these out, and says how many', async () => {
    const here = await aUsedDevice();
    const there = await aDevice();
    const text = await saved(here.store);
    const forged = text.replaceAll('"stem":"<p>', String.raw`"stem":"<img src=\"x\"><p>`);
    expect(forged).not.toBe(text);
    const rows = (await here.database.table('forms').toArray()).length;
    expect(await restore(there.store, forged)).toMatchObject({ added: 2, unreadable: rows });
    expect(await there.database.table('forms').count()).toBe(0);
  });

  test.each([
    ['no JSON', 'hello', 'not a backup'],
    ['another JSON file', '{"app":"other"}', 'not a backup'],
    ['cut short', '{"app":"fsot-practice","fileVersion":1,"tables":{', 'not a backup'],
    ['newer', '{"app":"fsot-practice","fileVersion":2,"tables":{}}', 'newer version'],
  ])('that is %s is refused in words, and nothing is changed', async (_, text, problem) => {
    const { platform, store } = await aUsedDevice();
    const before = await readRawDatabase(platform.indexedDB);
    const outcome = await restore(store, text);
    expect(outcome).toMatchObject({ restored: false, problem: expect.stringContaining(problem) });
    expect(await readRawDatabase(platform.indexedDB)).toEqual(before);
  });
});
