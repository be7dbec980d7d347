import fc from 'fast-check';
import { IDBFactory } from 'fake-indexeddb';
import {
  beginSecondAnswers,
  changeSecondAnswer,
  finishSecondAnswers,
} from '../../src/progress/change-second-answers.ts';
import type { AttemptStore } from '../../src/storage/attempt-store.ts';
import { createDeviceStore } from '../../src/storage/device-store.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import type { Rows } from '../../src/storage/stored-rows.ts';
import { anAttempt, events, examStart } from './attempt-builders.ts';
import { restore, saved } from './backup-devices.ts';
import { aReading } from './essay-builders.ts';
import { finishIn } from './finished-attempts.ts';
import { aFormSection } from './form-builders.ts';
import { aMistake, aReadingDraft, readingsOf } from './keepsake-builders.ts';
import { attemptId, itemId, optionId } from './overrides.ts';
import { sectionFacts, twoSections } from './stored-attempt.ts';
import { aPlatform, readRawDatabase } from './test-database.ts';

const ended = attemptId('ended');
export const underWay = anAttempt({ id: 'under-way', format: twoSections });
const essay = itemId('essay-1');
const gov1 = itemId('gov-1');
const review = beginSecondAnswers(ended, [gov1, itemId('gov-2')], examStart);

const sit = async (store: AttemptStore, id: string): Promise<void> => {
  const log = events(...sectionFacts, { type: 'attemptFinished' });
  const attempt = anAttempt({ id, format: twoSections });
  await finishIn(store, { attempt, form: aFormSection(), log });
};

/** What a candidate does at a moment: never two things at the same. */
type Deed = (store: AttemptStore, at: number) => Promise<void>;

const deeds = {
  sitAnother: (store, at) => sit(store, `sat-at-${at}`),
  goOn: async (store, at) => {
    const opened = await store.openAttempt(underWay.id);
    if (opened.found !== 'attempt') throw new Error(opened.found);
    const seq = opened.stored.events.length + 1;
    await store.appendEvents(underWay.id, [{ type: 'itemFlagged', itemId: gov1, seq, at }]);
  },
  writeEssay: (store, at) => store.saveDraft(underWay.id, essay, { text: `Of ${at}`, savedAt: at }),
  mark: async (store, at) => {
    await (await store.progress()).changeMark(gov1, { note: `Of ${at}`, changedAt: at });
  },
  removeMark: async (store, at) => {
    await (
      await store.progress()
    ).changeMark(gov1, { bookmarkedAt: null, note: '', changedAt: at });
  },
  fileMistake: async (store, at) => {
    const mistake = aMistake({ attemptId: ended, note: `Of ${at}`, filedAt: at });
    await (await store.progress()).fileMistake(mistake);
  },
  answerAgain: async (store, at) => {
    const progress = await store.progress();
    const before = (await progress.secondAnswers(ended)) ?? review;
    const chosen = optionId(at % 2 === 0 ? 'a' : 'b');
    await progress.saveSecondAnswers(changeSecondAnswer(before, gov1, chosen, at));
  },
  finishReview: async (store, at) => {
    const progress = await store.progress();
    const before = (await progress.secondAnswers(ended)) ?? review;
    await progress.saveSecondAnswers(finishSecondAnswers(before, at));
  },
  readEssay: async (store, at) => {
    const progress = await store.progress();
    const before = (await progress.essayReadingsOf(ended))?.readings ?? [];
    const readings = [...before.slice(0, 1), aReading({ readAt: at })];
    await progress.saveEssayReadings({ ...readingsOf(ended), readings, changedAt: at }, before);
  },
  takeReadingBack: async (store, at) => {
    const progress = await store.progress();
    const before = await progress.essayReadingsOf(ended);
    if (before === undefined) return;
    const readings = before.readings.slice(0, -1);
    await progress.saveEssayReadings({ ...before, readings, changedAt: at }, before.readings);
  },
  beginReading: async (store, at) => {
    const progress = await store.progress();
    const after = (await progress.essayReadingsOf(ended))?.readings.length ?? 0;
    const draft = { attemptId: ended, after, comment: `Of ${at}`, changedAt: at };
    await progress.saveReadingDraft(aReadingDraft(draft));
  },
} satisfies Readonly<Record<string, Deed>>;

type Life = readonly ['here' | 'there', keyof typeof deeds];

/** What is done on two devices, one thing after the other. */
export const twoLives: fc.Arbitrary<readonly Life[]> = fc.array(
  fc.tuple(
    fc.constantFrom('here' as const, 'there' as const),
    fc.constantFrom(...(Object.keys(deeds) as (keyof typeof deeds)[])),
  ),
  { maxLength: 14 },
);

type StoredTables = { readonly [Table in keyof Rows]: readonly Rows[Table][] };

const aDeviceOfItsOwn = async () => {
  const indexedDB = new IDBFactory();
  const database = await openDatabase(aPlatform(indexedDB));
  return {
    store: createDeviceStore(database),
    /** All rows as they are stored now. */
    tables: async () => (await readRawDatabase(indexedDB)).tables as unknown as StoredTables,
    close: () => database.close(),
  };
};
type Device = Awaited<ReturnType<typeof aDeviceOfItsOwn>>;

/** Checks two devices that began with the same, an attempt that ended and one under way, and went on like this. */
export const afterTwoLives = async (
  lives: readonly Life[],
  check: (here: Device, there: Device) => Promise<void>,
): Promise<void> => {
  const devices = { here: await aDeviceOfItsOwn(), there: await aDeviceOfItsOwn() };
  const { here, there } = devices;
  try {
    await sit(here.store, ended);
    await here.store.createAttempt(underWay, [aFormSection()]);
    await here.store.appendEvents(underWay.id, events(...sectionFacts.slice(0, 4)));
    await restore(there.store, await saved(here.store));
    for (const [index, [where, deed]] of lives.entries()) {
      await deeds[deed](devices[where].store, examStart + 60_000 + index);
    }
    await check(here, there);
  } finally {
    here.close();
    there.close();
  }
};
