import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { AttemptEvent } from '../../src/exam/attempt-event.ts';
import { replay } from '../../src/exam/apply-event.ts';
import { attemptId, itemId } from '../support/overrides.ts';
import { createDeviceStore } from '../../src/storage/device-store.ts';
import { aPlatform, openTestDatabase, writeRawDatabase } from '../support/test-database.ts';
import rowsOfVersion1 from '../fixtures/stored/rows-v1.json' with { type: 'json' };
import rowsOfVersion2 from '../fixtures/stored/rows-v2.json' with { type: 'json' };

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

const versions = [
  { version: 1, rows: rowsOfVersion1, forms: [3, 3, 3, 1], itemsSeen: 2 },
  { version: 2, rows: rowsOfVersion2, forms: [3, 3, 3, 2], itemsSeen: 6 },
];

const storeLeftBy = async (version: number, rows: StoredRows) => {
  const platform = aPlatform();
  await writeRawDatabase(platform.indexedDB, version * 10, tablesOfVersion1(rows));
  return createDeviceStore(await openTestDatabase(platform));
};

test.each(versions)(
  'reads everything that version $version wrote',
  async ({ version, rows, forms, itemsSeen }) => {
    const store = await storeLeftBy(version, rows);

    const { attempts, unreadable } = await store.listAttempts();
    expect(unreadable).toEqual([]);
    expect(attempts.map(({ attempt }) => attempt.id)).toEqual([
      'attempt-under-way',
      'attempt-finished',
    ]);
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
  const { attempts } = await (await storeLeftBy(2, rowsOfVersion2)).listAttempts();
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
  expect(factTypesIn(rowsOfVersion2)).toEqual(known?.toSorted());
});
