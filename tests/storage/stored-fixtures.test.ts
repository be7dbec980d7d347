import { beforeAll, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { AttemptEvent } from '../../src/exam/attempt-event.ts';
import { replay } from '../../src/exam/apply-event.ts';
import { attemptId, itemId } from '../support/overrides.ts';
import type { AttemptStore } from '../../src/storage/attempt-store.ts';
import { createDeviceStore } from '../../src/storage/device-store.ts';
import { aPlatform, openTestDatabase, writeRawDatabase } from '../support/test-database.ts';
import rowsOfVersion1 from '../fixtures/stored/rows-v1.json' with { type: 'json' };
import rowsOfVersion2 from '../fixtures/stored/rows-v2.json' with { type: 'json' };
import rowsOfVersion3 from '../fixtures/stored/rows-v3.json' with { type: 'json' };
import rowsOfVersion4 from '../fixtures/stored/rows-v4.json' with { type: 'json' };

// What the store fetches when it is first asked is at hand, so that no test waits for it.
beforeAll(() => import('../../src/storage/device-progress.ts'));

type StoredRows = Readonly<Record<keyof typeof rowsOfVersion2, readonly unknown[]>>;

/**
 * Databases as each version of the app left them, created here without any of our code and opened with today's. A new
 * version of the database adds its tables and rows here; those of older versions are never touched.
 */
const tablesOfVersion1 = ({ attempts, forms, events, drafts, exposures }: StoredRows) => [
  { name: 'attempts', keyPath: 'id', indexes: ['createdAt', 'finishedAt'], rows: attempts },
  { name: 'forms', keyPath: ['attemptId', 'sectionIndex'], rows: forms },
  { name: 'events', keyPath: ['attemptId', 'seq'], rows: events },
  { name: 'drafts', keyPath: ['attemptId', 'itemId'], rows: drafts },
  { name: 'exposures', keyPath: 'itemId', rows: exposures },
];

/** Tables alone: what their rows hold is for today's schemas to say. */
type RowsOfVersion3 = StoredRows &
  Readonly<Record<keyof typeof rowsOfVersion3, readonly unknown[]>>;

const tablesOfVersion3 = (rows: RowsOfVersion3) => [
  ...tablesOfVersion1(rows).map((table) =>
    table.name === 'attempts'
      ? { ...table, indexes: ['createdAt', 'finishedAt', 'underWay'] }
      : table,
  ),
  { name: 'digests', keyPath: 'attemptId', rows: rows.digests },
  { name: 'totals', keyPath: 'id', rows: rows.totals },
  { name: 'topicSeries', keyPath: 'key', rows: rows.topicSeries },
  { name: 'items', keyPath: 'itemId', indexes: ['due'], rows: rows.items },
  { name: 'marks', keyPath: 'itemId', rows: rows.marks },
  { name: 'mistakes', keyPath: ['attemptId', 'itemId'], rows: rows.mistakes },
  { name: 'secondAnswers', keyPath: 'attemptId', rows: rows.secondAnswers },
  { name: 'essayReadings', keyPath: 'attemptId', rows: rows.essayReadings },
];

const tablesOfVersion4 = (rows: typeof rowsOfVersion4) => [
  ...tablesOfVersion3(rows).map((table) => {
    if (table.name === 'items') return { ...table, indexes: ['due', 'notedAt'] };
    if (table.name === 'digests') return { ...table, indexes: ['digest.kind'] };
    return table.name === 'secondAnswers' ? { ...table, indexes: ['answers.finishedAt'] } : table;
  }),
  { name: 'readingDrafts', keyPath: 'attemptId', rows: rows.readingDrafts },
];

const underWayAndFinished = ['attempt-under-way', 'attempt-finished'];
const versions = [
  {
    version: 1,
    tables: tablesOfVersion1(rowsOfVersion1),
    ids: underWayAndFinished,
    forms: [3, 3, 3, 1],
    itemsSeen: 2,
  },
  {
    version: 2,
    tables: tablesOfVersion1(rowsOfVersion2),
    ids: underWayAndFinished,
    forms: [3, 3, 3, 2],
    itemsSeen: 6,
  },
  {
    version: 3,
    tables: tablesOfVersion3(rowsOfVersion3),
    ids: [...underWayAndFinished, 'attempt-drill'],
    forms: [3, 3, 3, 2],
    itemsSeen: 7,
  },
  {
    version: 4,
    tables: tablesOfVersion4(rowsOfVersion4),
    ids: [...underWayAndFinished, 'attempt-drill'],
    forms: [3, 3, 3, 2],
    itemsSeen: 7,
  },
];

const storeLeftBy = async (
  version: number,
  tables: Parameters<typeof writeRawDatabase>[2],
): Promise<AttemptStore> => {
  const platform = aPlatform();
  await writeRawDatabase(platform.indexedDB, version * 10, tables);
  return createDeviceStore(await openTestDatabase(platform));
};

test.each(versions)(
  'reads everything that version $version wrote',
  async ({ version, tables, ids, forms, itemsSeen }) => {
    const store = await storeLeftBy(version, tables);

    const { attempts, unreadable } = await store.attemptsById(ids.map(attemptId));
    expect(unreadable).toEqual([]);
    expect(attempts.map(({ attempt }) => attempt.id)).toEqual(ids);
    const { underWay, lastFinished } = await store.standing();
    expect(underWay.map(({ attempt }) => attempt.id)).toEqual(['attempt-under-way']);
    expect(lastFinished?.attempt.id).toBe('attempt-finished');
    expect(attempts[1]?.summary?.sections).toHaveLength(4);

    const opened = await store.openAttempt(attemptId('attempt-finished'));
    if (opened.found !== 'attempt') throw new Error(`found: ${opened.found}`);
    const { stored } = opened;
    expect(stored.forms.map((form) => form?.entries.length)).toEqual(forms);
    expect(stored.drafts.get(itemId('essay-1'))?.text).toHaveLength(36);
    expect(replay(stored.events).finishedAt).toBe(stored.finishedAt);
    expect((await store.lastSeen()).size).toBe(itemsSeen);
    expect((await store.openAttempt(attemptId('attempt-under-way'))).found).toBe('attempt');
  },
);

test('reads the conditions that version 2 wrote as they were', async () => {
  const store = await storeLeftBy(2, tablesOfVersion1(rowsOfVersion2));
  const { attempts } = await store.attemptsById(underWayAndFinished.map(attemptId));
  expect(attempts.map(({ attempt }) => attempt.conditions)).toEqual(
    rowsOfVersion2.attempts.map(({ attempt }) => attempt.conditions).toReversed(),
  );
  expect(attempts[1]?.attempt.format.sections[3]).toMatchObject({ choosingMinutes: 1.5 });
});

const factTypesIn = ({ events }: { readonly events: readonly { event: { type: string } }[] }) =>
  [...new Set(events.map(({ event }) => event.type))].toSorted();

test('the fixture of version 1 has a fact of every type that version 1 knew', () => {
  expect(factTypesIn(rowsOfVersion1)).toEqual([
    'attemptFinished',
    'attemptResumed',
    'choiceSelected',
    'clockJumped',
    'essaySubmitted',
    'examplesWritten',
    'itemFlagged',
    'itemShown',
    'itemUnflagged',
    'promptChosen',
    'sectionEnded',
    'sectionReviewOpened',
    'sectionStarted',
  ]);
});

// When a fact is added, it goes into the newest fixture as long as that version has not reached anybody; then into the next.
test('the newest fixture has a fact of every type there is', () => {
  const known = z
    .toJSONSchema(AttemptEvent)
    .oneOf?.map(
      (fact) => (fact as { properties: { type: { const: string } } }).properties.type.const,
    );
  expect(factTypesIn(rowsOfVersion4)).toEqual(known?.toSorted());
});

test('attempts that ended before there were statistics are in them when they are first asked for', async () => {
  const store = await storeLeftBy(2, tablesOfVersion1(rowsOfVersion2));
  const progress = await store.progress();
  expect((await progress.totals()).series.map(({ attemptId: id }) => id)).toEqual([
    'attempt-finished',
  ]);
  expect((await progress.itemRecord(itemId('gov-1')))?.history?.lastOutcome).toBe('right');
  expect(await progress.leftOut()).toEqual({ attempts: [], unreadable: [] });
});

const withKeepsakes = [
  { version: 3, tables: tablesOfVersion3(rowsOfVersion3), rows: rowsOfVersion3 },
  { version: 4, tables: tablesOfVersion4(rowsOfVersion4), rows: rowsOfVersion4 },
];

test.each(withKeepsakes)(
  'reads what version $version kept in looking back',
  async ({ version, tables, rows }) => {
    const progress = await (await storeLeftBy(version, tables)).progress();
    const [kept] = rows.totals;
    // Its mock exam is being answered again.
    expect([...(await progress.undecided()).attemptIds]).toEqual(['attempt-finished']);
    expect((await progress.totals()).series).toHaveLength(kept?.totals.series.length ?? 0);
    expect((await progress.itemRecords()).size).toBe(rows.items.length);
    expect((await progress.notedItems()).map((record) => record.itemId)).toEqual(['gov-1']);
    expect(await progress.topicSeries('job-knowledge', 'us-government')).toHaveLength(1);
    expect((await progress.marks())[0]?.note).toBe('Read the chapter on federalism.');
    expect((await progress.mistakes())[0]?.cause).toBe('careless');
    const id = attemptId('attempt-finished');
    const second = await progress.secondAnswers(id);
    expect(second?.itemIds).toHaveLength(2);
    expect((await progress.essayReadingsOf(id))?.readings).toHaveLength(1);
    if (second === undefined) throw new Error('no second answers');
    await progress.saveSecondAnswers({ ...second, finishedAt: second.startedAt + 1 });
    expect(await progress.totals()).toEqual(kept?.totals);
    expect(await progress.topicSeries('job-knowledge', 'us-government')).toHaveLength(2);
  },
);

test('reads the reading of an essay that version 4 kept half given', async () => {
  const progress = await (await storeLeftBy(4, tablesOfVersion4(rowsOfVersion4))).progress();
  expect(await progress.readingDraft(attemptId('attempt-finished'))).toEqual(
    rowsOfVersion4.readingDrafts[0]?.draft,
  );
});

test.each(withKeepsakes)(
  'what version $version kept of statistics is what its logs say',
  async ({ version, tables }) => {
    const progress = await (await storeLeftBy(version, tables)).progress();
    const kept = await progress.itemRecords();
    expect(await progress.rebuild()).toEqual({ attempts: 2, leftOut: 0 });
    expect(await progress.itemRecords()).toEqual(kept);
  },
);
