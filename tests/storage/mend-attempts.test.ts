import { beforeAll, describe, expect, test } from 'vitest';
import type { TableName } from '../../src/storage/stored-rows.ts';
import { anAttempt, events } from '../support/attempt-builders.ts';
import { aDevice, restore, saved } from '../support/backup-devices.ts';
import { draftsOf } from '../support/drafts-of.ts';
import { finishIn, statisticsIn } from '../support/finished-attempts.ts';
import { aFormSection } from '../support/form-builders.ts';
import { itemId } from '../support/overrides.ts';
import { sectionFacts, twoSections } from '../support/stored-attempt.ts';

// What the store fetches when it is first asked is at hand, so that no test waits for it.
beforeAll(() => import('../../src/storage/device-progress.ts'));

const attempt = anAttempt({ id: 'damaged', format: twoSections });
const { id } = attempt;
const { write, stepsAndEssay } = draftsOf(id, itemId('essay-1'));
const log = events(...sectionFacts.slice(0, 6));

/** A device with an attempt under way and its essay begun, and how to spoil what is stored. */
const aDeviceAt = async (steps: number) => {
  const device = await aDevice();
  const { store, database } = device;
  await store.createAttempt(attempt, [aFormSection()]);
  await store.appendEvents(id, log.slice(0, steps));
  await write(store, 'As backed up', 1);
  return {
    ...device,
    spoil: (table: TableName, change: Record<string, unknown>) =>
      database.table(table).toCollection().modify(change),
  };
};

type BackupText = { tables: Record<string, Record<string, unknown>[]> };
const isFound = async ({ store }: Pick<Awaited<ReturnType<typeof aDeviceAt>>, 'store'>) =>
  (await store.openAttempt(id)).found;

const damage = {
  attempts: { attempt: 'gone' },
  forms: { form: null },
  events: { event: { type: 'unknown' } },
  drafts: { text: 7 },
} as const;

describe('an attempt that is damaged here', () => {
  test.each(Object.keys(damage) as (keyof typeof damage)[])(
    'in %s is replaced by the copy of a backup, once',
    async (table) => {
      const here = await aDeviceAt(4);
      const text = await saved(here.store);
      await here.spoil(table, damage[table]);
      expect(await isFound(here)).toBe('unreadable');
      expect(await restore(here.store, text)).toMatchObject({ added: 0, continued: 0, mended: 1 });
      expect(await stepsAndEssay(here.store)).toEqual([4, 'As backed up']);
      expect(await restore(here.store, text)).toMatchObject({ mended: 0 });
    },
  );

  test('is replaced where it was finished, and counts as before', async () => {
    const here = await aDevice();
    const whole = events(...sectionFacts, { type: 'attemptFinished' });
    await finishIn(here.store, { attempt, form: aFormSection(), log: whole });
    const progress = await here.store.progress();
    const before = await statisticsIn(progress);
    const text = await saved(here.store);
    await here.database.forms.clear();
    expect(await restore(here.store, text)).toMatchObject({ mended: 1 });
    expect(await isFound(here)).toBe('attempt');
    expect(await statisticsIn(progress)).toEqual(before);
  });

  test('keeps the essay that was written after the backup', async () => {
    const here = await aDeviceAt(4);
    const text = await saved(here.store);
    await write(here.store, 'Written since', 2);
    await here.spoil('forms', damage.forms);
    await restore(here.store, text);
    expect(await stepsAndEssay(here.store)).toEqual([4, 'Written since']);
  });

  test('stays where it has gone on since the backup', async () => {
    const here = await aDeviceAt(4);
    const text = await saved(here.store);
    await here.store.appendEvents(id, log.slice(4));
    await here.spoil('forms', damage.forms);
    expect(await restore(here.store, text)).toMatchObject({ mended: 0 });
    expect(await isFound(here)).toBe('unreadable');
    expect(await here.database.events.count()).toBe(log.length);
  });

  test('stays where a part of it was written by a newer version', async () => {
    const here = await aDeviceAt(4);
    const text = await saved(here.store);
    await here.spoil('events', damage.events);
    await here.spoil('forms', { v: 99 });
    expect(await restore(here.store, text)).toMatchObject({ mended: 0 });
    expect(await here.database.forms.toArray()).toMatchObject([{ v: 99 }]);
  });
});

describe('an attempt that is damaged in a backup', () => {
  /** The text of a backup of a device, without its second step. */
  const withAHole = async (device: Awaited<ReturnType<typeof aDeviceAt>>): Promise<string> => {
    const file = JSON.parse(await saved(device.store)) as BackupText;
    file.tables['events']?.splice(1, 1);
    return JSON.stringify(file);
  };

  test('takes the place of none that can be read, however far it came', async () => {
    const here = await aDeviceAt(4);
    const text = await withAHole(await aDeviceAt(6));
    expect(await restore(here.store, text)).toMatchObject({ continued: 0, mended: 0 });
    expect(await stepsAndEssay(here.store)).toEqual([4, 'As backed up']);
  });

  test('takes the place of none that is damaged here', async () => {
    const here = await aDeviceAt(4);
    const text = await withAHole(await aDeviceAt(6));
    await here.spoil('forms', damage.forms);
    expect(await restore(here.store, text)).toMatchObject({ mended: 0 });
    expect(await here.database.events.count()).toBe(4);
  });
});
