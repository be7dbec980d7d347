import { beforeAll, describe, expect, test } from 'vitest';
import type { ItemId } from '../../src/bank/item.ts';
import type { AttemptEvent } from '../../src/exam/attempt-event.ts';
import {
  beginSecondAnswers,
  changeSecondAnswer,
  finishSecondAnswers,
} from '../../src/progress/change-second-answers.ts';
import type { EssayReadings } from '../../src/progress/essay-reading.ts';
import type { StoredSecondAnswers } from '../../src/progress/second-answers.ts';
import { anAttempt, events, examStart } from '../support/attempt-builders.ts';
import { aDevice, restore, saved } from '../support/backup-devices.ts';
import { aReading } from '../support/essay-builders.ts';
import { aFormSection } from '../support/form-builders.ts';
import { aMistake, aReadingDraft, readingsOf } from '../support/keepsake-builders.ts';
import { draftsOf } from '../support/drafts-of.ts';
import { itemId, optionId } from '../support/overrides.ts';
import { sectionFacts, twoSections } from '../support/stored-attempt.ts';

// What the store fetches when it is first asked is at hand, so that no test waits for it.
beforeAll(() => import('../../src/storage/device-progress.ts'));

const attempt = anAttempt({ id: 'under-way', format: twoSections });
const { write, stepsAndEssay } = draftsOf(attempt.id, itemId('essay-1'));
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

const { id } = attempt;
const [gov1, gov2] = [itemId('gov-1'), itemId('gov-2')];
const reviewBegun = beginSecondAnswers(id, [gov1, gov2], examStart);
const answered = (after: number, ...answers: [ItemId, string][]): StoredSecondAnswers =>
  answers.reduce(
    (stored, [item, option]) =>
      changeSecondAnswer(stored, item, optionId(option), examStart + after),
    reviewBegun,
  );

/** What `here` has of a blind review after a backup was restored of a device that had `theirs`. */
const reviewMerged = async (ours: StoredSecondAnswers, theirs: StoredSecondAnswers) => {
  const { here, there } = await twoDevices();
  await (await here.progress()).saveSecondAnswers(ours);
  await (await there.progress()).saveSecondAnswers(theirs);
  await restore(here, await saved(there));
  return (await here.progress()).secondAnswers(id);
};

describe('a blind review that is here too', () => {
  const earlier = answered(1, [gov1, 'a']);
  const later = answered(2, [gov1, 'b'], [gov2, 'c']);

  test('under way on both is the one answered in last', async () => {
    expect(await reviewMerged(earlier, later)).toEqual(later);
    expect(await reviewMerged(later, earlier)).toEqual(later);
  });

  test('that is over is not opened again, however late the other was answered in', async () => {
    const over = finishSecondAnswers(earlier, examStart + 1);
    expect(await reviewMerged(over, later)).toEqual(over);
    expect(await reviewMerged(later, over)).toEqual(over);
  });

  test('of an earlier version is read, and stays unless the other is known to be later', async () => {
    const { changedAt: _, ...old } = earlier;
    const { changedAt: __, ...otherOld } = later;
    expect(await reviewMerged(old, otherOld)).toEqual(old);
    expect(await reviewMerged(old, later)).toEqual(later);
    expect(await reviewMerged(later, otherOld)).toEqual(later);
  });
});

const readings = (after: number, ...readAfter: number[]): EssayReadings => ({
  ...readingsOf(id),
  readings: readAfter.map((moment) => aReading({ readAt: examStart + moment })),
  changedAt: examStart + after,
});

describe('the readings of an essay that are here too', () => {
  const once = readings(1, 1);
  const takenBack = readings(2);

  test.each([
    ['taken back here stay so', takenBack, once, takenBack],
    ['taken back there are taken back', once, takenBack, takenBack],
    ['given anew are the new ones', readings(3, 3), takenBack, readings(3, 3)],
    ['given twice stay so', readings(2, 1, 2), once, readings(2, 1, 2)],
  ])('where they were %s', async (_, ours, theirs, merged) => {
    const { here, there } = await twoDevices();
    await (await here.progress()).saveEssayReadings(ours, []);
    await (await there.progress()).saveEssayReadings(theirs, []);
    await restore(here, await saved(there));
    expect(await (await here.progress()).essayReadingsOf(id)).toEqual(merged);
  });

  test('of an earlier version are those read last', async () => {
    const { here, there } = await twoDevices();
    const { changedAt: _, ...old } = once;
    const { changedAt: __, ...later } = readings(2, 2);
    await (await here.progress()).saveEssayReadings(old, []);
    await (await there.progress()).saveEssayReadings(later, []);
    await restore(here, await saved(there));
    expect(await (await here.progress()).essayReadingsOf(id)).toEqual(later);
  });

  test('leave no half-given one that was given and taken back since', async () => {
    const { here } = await twoDevices();
    const progress = await here.progress();
    await progress.saveReadingDraft(aReadingDraft({ attemptId: id, changedAt: examStart }));
    const old = await saved(here);
    await progress.saveEssayReadings(once, []);
    await progress.saveEssayReadings(takenBack, once.readings);
    await restore(here, old);
    expect(await progress.readingDraft(id)).toBeUndefined();
  });

  test('leave a half-given one that was begun after they were taken back', async () => {
    const { here, there } = await twoDevices();
    await (await here.progress()).saveEssayReadings(takenBack, []);
    await restore(there, await saved(here));
    const begunAnew = aReadingDraft({ attemptId: id, changedAt: examStart + 3 });
    await (await there.progress()).saveReadingDraft(begunAnew);
    await restore(here, await saved(there));
    expect(await (await here.progress()).readingDraft(id)).toEqual(begunAnew);
  });
});

test('what was added to an attempt that cannot be read is left out with it', async () => {
  const { here: there } = await twoDevices();
  const progress = await there.progress();
  await progress.fileMistake(aMistake({ attemptId: id }));
  await progress.saveSecondAnswers(reviewBegun);
  await progress.saveEssayReadings(readings(1, 1), []);
  await progress.saveReadingDraft(
    aReadingDraft({ attemptId: id, after: 1, changedAt: examStart + 2 }),
  );
  const backup = await saved(there);
  const { store, database } = await aDevice();
  const { mistakes, secondAnswers, essayReadings, readingDrafts } = database;
  const counts = () =>
    Promise.all(
      [mistakes, secondAnswers, essayReadings, readingDrafts].map((table) => table.count()),
    );
  const ofTomorrow = backup.replace('{"v":3,"id"', '{"v":99,"id"');
  expect(await restore(store, ofTomorrow)).toMatchObject({ added: 0, unreadable: 1 });
  expect(await counts()).toEqual([0, 0, 0, 0]);
  await restore(store, backup);
  expect(await counts()).toEqual([1, 1, 1, 1]);
});

test('nor is what was begun of a first reading of its essay taken', async () => {
  const { here: there } = await twoDevices();
  await (await there.progress()).saveReadingDraft(aReadingDraft({ attemptId: id, after: 0 }));
  const { store, database } = await aDevice();
  const ofTomorrow = (await saved(there)).replace('{"v":3,"id"', '{"v":99,"id"');
  await restore(store, ofTomorrow);
  expect(await database.readingDrafts.count()).toBe(0);
});
