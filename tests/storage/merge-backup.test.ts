import { beforeAll, describe, expect, test } from 'vitest';
import type { AttemptEvent } from '../../src/exam/attempt-event.ts';
import type { AttemptStore } from '../../src/storage/attempt-store.ts';
import { anAttempt, events, examStart } from '../support/attempt-builders.ts';
import { aDevice, restore, saved } from '../support/backup-devices.ts';
import { aFormSection } from '../support/form-builders.ts';
import { itemId } from '../support/overrides.ts';
import { sectionFacts, twoSections } from '../support/stored-attempt.ts';

// What the store fetches when it is first asked is at hand, so that no test waits for it.
beforeAll(() => import('../../src/storage/device-progress.ts'));

const attempt = anAttempt({ id: 'under-way', format: twoSections });
const essay = itemId('essay-1');
const begun = events(...sectionFacts.slice(0, 4));

/** A fifth fact, by which one way through the exam differs from another. */
const flagged = (after: number): AttemptEvent => ({
  type: 'itemFlagged',
  itemId: itemId('gov-1'),
  seq: 5,
  at: examStart + after,
});

/** Two devices with the same attempt under way, and no essay written in it yet. */
const twoDevices = async () => {
  const [here, there] = [await aDevice(), await aDevice()];
  await here.store.createAttempt(attempt, [aFormSection()]);
  await here.store.appendEvents(attempt.id, begun);
  await restore(there.store, await saved(here.store));
  return { here: here.store, there: there.store };
};

const write = (store: AttemptStore, text: string, after: number) =>
  store.saveDraft(attempt.id, essay, { text, savedAt: examStart + after });

const stepsAndEssay = async (store: AttemptStore) => {
  const opened = await store.openAttempt(attempt.id);
  if (opened.found !== 'attempt') throw new Error(opened.found);
  return [opened.stored.events.length, opened.stored.drafts.get(essay)?.text];
};

describe('the essay of an attempt that is here too', () => {
  test('stays where the attempt went another way in the backup, however old it is', async () => {
    const { here, there } = await twoDevices();
    await here.appendEvents(attempt.id, [flagged(9_000)]);
    await write(here, 'Eight hundred words', 1);
    await there.appendEvents(attempt.id, [flagged(8_000)]);
    await write(there, 'Three words', 2);
    expect(await restore(here, await saved(there))).toMatchObject({ added: 0, continued: 0 });
    expect(await stepsAndEssay(here)).toEqual([5, 'Eight hundred words']);
  });

  test.each([
    ['is as far there as here', [], [], 4],
    ['went on there', [], [flagged(9_000)], 5],
    ['went on here', [flagged(9_000)], [], 5],
  ])('is the one written last where the attempt %s', async (_, onHere, onThere, steps) => {
    const { here, there } = await twoDevices();
    await here.appendEvents(attempt.id, onHere);
    await there.appendEvents(attempt.id, onThere);
    await write(here, 'Earlier', 1);
    await write(there, 'Later', 2);
    const [fromHere, fromThere] = [await saved(here), await saved(there)];
    await restore(here, fromThere);
    expect(await stepsAndEssay(here)).toEqual([steps, 'Later']);
    await restore(there, fromHere);
    expect(await stepsAndEssay(there)).toEqual([steps, 'Later']);
  });
});
