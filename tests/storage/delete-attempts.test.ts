import { beforeAll, expect, test } from 'vitest';
import { anAttempt, events, examStart } from '../support/attempt-builders.ts';
import { aDevice } from '../support/backup-devices.ts';
import { finishIn } from '../support/finished-attempts.ts';
import { aFormSection } from '../support/form-builders.ts';
import {
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

type Device = Awaited<ReturnType<typeof aDevice>>;

/** An attempt that ended, with one thing of each kind that belongs to one. */
const addTo = async ({ store }: Device, id: string): Promise<void> => {
  const attempt = anAttempt({ id, format: twoSections });
  const log = events(...sectionFacts, { type: 'attemptFinished' });
  await finishIn(store, { attempt, form: aFormSection(), log });
  await store.saveDraft(attempt.id, itemId('essay-1'), { text: 'Yes.', savedAt: examStart });
  const progress = await store.progress();
  await progress.fileMistake(aMistake({ attemptId: attempt.id }));
  await progress.saveSecondAnswers(secondAnswersTo(attempt.id));
  await progress.saveEssayReadings(readingsOf(attempt.id), []);
  await progress.saveReadingDraft(aReadingDraft({ attemptId: attempt.id, after: 1 }));
};

const tablesOf = async ({ platform }: Device) => {
  const { tables } = await readRawDatabase(platform.indexedDB);
  return Object.entries(tables);
};

test('of a deleted attempt nothing stays, and nothing else is touched', async () => {
  const [both, one] = [await aDevice(), await aDevice()];
  await addTo(one, 'kept');
  await addTo(both, 'kept');
  await addTo(both, 'deleted');
  await (await both.store.progress()).deleteAttempts([anAttempt({ id: 'deleted' }).id]);
  const left = await tablesOf(both);
  const withoutSeen = (tables: typeof left) => tables.filter(([name]) => name !== 'exposures');
  expect(withoutSeen(left)).toEqual(withoutSeen(await tablesOf(one)));
});

test('of the only attempt nothing stays but that its questions were seen', async () => {
  const device = await aDevice();
  await addTo(device, 'deleted');
  await (await device.store.progress()).deleteAttempts([anAttempt({ id: 'deleted' }).id]);
  const filled = (await tablesOf(device)).filter(([, rows]) => rows.length > 0);
  expect(filled.map(([name]) => name)).toEqual(['exposures', 'totals']);
  expect((await (await device.store.progress()).totals()).series).toEqual([]);
});
