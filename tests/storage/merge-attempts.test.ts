import { beforeAll, describe, expect, test } from 'vitest';
import type { AttemptEvent } from '../../src/exam/attempt-event.ts';
import type { AttemptStore } from '../../src/storage/attempt-store.ts';
import { anAttempt, events, examStart } from '../support/attempt-builders.ts';
import { aDevice, restore, saved } from '../support/backup-devices.ts';
import { finishIn } from '../support/finished-attempts.ts';
import { aFormSection } from '../support/form-builders.ts';
import { aMistake } from '../support/keepsake-builders.ts';
import { draftsOf } from '../support/drafts-of.ts';
import { itemId } from '../support/overrides.ts';
import { sectionFacts, twoSections } from '../support/stored-attempt.ts';

// What the store fetches when it is first asked is at hand, so that no test waits for it.
beforeAll(() => import('../../src/storage/device-progress.ts'));

const attempt = anAttempt({ id: 'under-way', format: twoSections });
const { write, stepsAndEssay } = draftsOf(attempt.id, itemId('essay-1'));
const gov1 = itemId('gov-1');
const begun = events(...sectionFacts.slice(0, 4));

const aDeviceWith = async (log: readonly AttemptEvent[]): Promise<AttemptStore> => {
  const { store } = await aDevice();
  await store.createAttempt(attempt, [aFormSection()]);
  if (log.length > 0) await store.appendEvents(attempt.id, log);
  return store;
};

describe('an attempt that is here too', () => {
  test('is left as it is where it was finished here, the essay too', async () => {
    const { store: here } = await aDevice();
    const log = events(...sectionFacts, { type: 'attemptFinished' });
    await finishIn(here, { attempt, form: aFormSection(), log });
    await write(here, 'As handed in', 1);
    const there = await aDeviceWith(begun);
    await write(there, 'Written later', 2);
    expect(await restore(here, await saved(there))).toMatchObject({ added: 0, continued: 0 });
    expect(await stepsAndEssay(here)).toEqual([log.length, 'As handed in']);
  });

  test('but was never begun here goes on as it did there', async () => {
    const here = await aDeviceWith([]);
    const there = await aDeviceWith(begun);
    expect(await restore(here, await saved(there))).toMatchObject({ added: 0, continued: 1 });
    expect(await stepsAndEssay(here)).toEqual([4, undefined]);
  });

  test('stays where it was begun at another moment there, however far it came', async () => {
    const here = await aDeviceWith(begun.slice(0, 1));
    const there = await aDeviceWith(begun.map((event) => ({ ...event, at: event.at + 1 })));
    expect(await restore(here, await saved(there))).toMatchObject({ added: 0, continued: 0 });
    expect(await stepsAndEssay(here)).toEqual([1, undefined]);
  });

  test('stays where something else was done there at the same moment', async () => {
    const next = { itemId: gov1, seq: 5, at: examStart + 9_000 };
    const here = await aDeviceWith([...begun, { ...next, type: 'itemFlagged' }]);
    const there = await aDeviceWith([...begun, { ...next, type: 'itemUnflagged' }]);
    await write(here, 'Here', 1);
    await write(there, 'There', 2);
    await restore(here, await saved(there));
    expect(await stepsAndEssay(here)).toEqual([5, 'Here']);
  });

  test('goes on as it did there, in whatever order the file has its log', async () => {
    const here = await aDeviceWith(begun.slice(0, 2));
    const text = await saved(await aDeviceWith(begun));
    const file = JSON.parse(text) as { tables: { events: unknown[] } };
    file.tables.events.reverse();
    expect(await restore(here, JSON.stringify(file))).toMatchObject({ continued: 1 });
    expect(await stepsAndEssay(here)).toEqual([4, undefined]);
  });
});

describe('when a question was seen here and there', () => {
  const seen = async (...moments: readonly number[]) => {
    const device = await aDevice();
    for (const after of moments) await device.store.noteSeen(gov1, examStart + after);
    return device;
  };

  test('counts the later moment and the greater number, however often they are merged', async () => {
    const [once, twice] = [await seen(30), await seen(10, 20)];
    const [fromOnce, fromTwice] = [await saved(once.store), await saved(twice.store)];
    const merged = [{ v: 1, itemId: gov1, lastSeenAt: examStart + 30, timesSeen: 2 }];
    await restore(once.store, fromTwice);
    expect(await once.database.exposures.toArray()).toEqual(merged);
    await restore(twice.store, fromOnce);
    await restore(twice.store, fromOnce);
    expect(await twice.database.exposures.toArray()).toEqual(merged);
  });

  test('stays as it is where it cannot be read here', async () => {
    const [here, there] = [await seen(10), await seen(20)];
    await here.database.table('exposures').toCollection().modify({ v: 99 });
    await restore(here.store, await saved(there.store));
    expect(await here.database.exposures.toArray()).toMatchObject([{ v: 99 }]);
  });
});

test('of a mistake filed here and there, the one filed last stands', async () => {
  const [earlier, later] = [
    aMistake({ attemptId: attempt.id, cause: 'misread' }),
    aMistake({ attemptId: attempt.id, cause: 'time', filedAt: examStart + 1 }),
  ];
  for (const [ours, theirs] of [
    [earlier, later],
    [later, earlier],
  ] as const) {
    const [here, there] = [await aDeviceWith(begun), await aDeviceWith(begun)];
    await (await here.progress()).fileMistake(ours);
    await (await there.progress()).fileMistake(theirs);
    await restore(here, await saved(there));
    expect(await (await here.progress()).mistakes()).toEqual([later]);
  }
});
