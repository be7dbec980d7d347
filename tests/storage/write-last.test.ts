import { expect, test } from 'vitest';
import { createDeviceStore } from '../../src/storage/device-store.ts';
import { anAttempt, events, examStart } from '../support/attempt-builders.ts';
import { allForms } from '../support/running-session.ts';
import { itemId } from '../support/overrides.ts';
import { openTestDatabase } from '../support/test-database.ts';

const log = events(
  { type: 'sectionStarted', sectionIndex: 0, deadline: null },
  { type: 'noteWritten', itemId: 'gov-1', text: 'One' },
  { type: 'noteWritten', itemId: 'gov-1', text: 'Two' },
);
const essay = itemId('essay-1');
const draft = { text: 'The last words', savedAt: examStart };

test('what waits is stored, each event by itself: one that is stored already brings down no other', async () => {
  const store = createDeviceStore(await openTestDatabase());
  const attempt = anAttempt();
  await store.createAttempt(attempt, allForms());
  await store.appendEvents(attempt.id, log.slice(0, 2));
  await store.writeLast(attempt.id, { events: log.slice(1), drafts: new Map([[essay, draft]]) });
  await expect
    .poll(async () => {
      const opened = await store.openAttempt(attempt.id);
      return opened.found === 'attempt' ? opened.stored : undefined;
    })
    .toMatchObject({ events: log, drafts: new Map([[essay, draft]]) });
});

test('a database that is closed is not waited for', async () => {
  const database = await openTestDatabase();
  const store = createDeviceStore(database);
  database.close();
  await expect(
    store.writeLast(anAttempt().id, { events: log, drafts: new Map() }),
  ).resolves.toBeUndefined();
});
