import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Rows } from '../../src/storage/stored-rows.ts';
import { restore, saved } from '../support/backup-devices.ts';
import { afterTwoLives, twoLives, underWay } from '../support/two-lives.ts';

// What the store fetches when it is first asked is at hand, so that no test waits for it.
beforeAll(() => import('../../src/storage/device-progress.ts'));

const runs = { numRuns: 25 };

test('a backup merged into what it was made from changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(twoLives, (lives) =>
      afterTwoLives(lives, async ({ store, tables }) => {
        const before = await tables();
        expect(await restore(store, await saved(store))).toMatchObject({ added: 0, continued: 0 });
        expect(await tables()).toEqual(before);
      }),
    ),
    runs,
  );
}, 30_000);

test('a backup merged twice is the same as once', async () => {
  await fc.assert(
    fc.asyncProperty(twoLives, (lives) =>
      afterTwoLives(lives, async (here, there) => {
        const backup = await saved(there.store);
        await restore(here.store, backup);
        const once = await here.tables();
        expect(await restore(here.store, backup)).toMatchObject({ added: 0, continued: 0 });
        expect(await here.tables()).toEqual(once);
      }),
    ),
    runs,
  );
}, 30_000);

/** The one changed later, where both are there. */
const later = <Row>(
  one: Row | undefined,
  other: Row | undefined,
  momentOf: (row: Row) => number | undefined,
): Row | undefined => {
  if (one === undefined || other === undefined) return one ?? other;
  return (momentOf(other) ?? 0) > (momentOf(one) ?? 0) ? other : one;
};

const laterReview = (
  one: Rows['secondAnswers'] | undefined,
  other: Rows['secondAnswers'] | undefined,
): Rows['secondAnswers'] | undefined => {
  const over = [one, other].filter((row) => typeof row?.answers.finishedAt === 'number');
  return over.length === 1 ? over[0] : later(one, other, ({ answers }) => answers.changedAt);
};

const isBeginning = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  isDeepStrictEqual(other.slice(0, one.length), one);

test('whatever was written on either device is kept; where only one can be, the later one', async () => {
  await fc.assert(
    fc.asyncProperty(twoLives, (lives) =>
      afterTwoLives(lives, async (here, there) => {
        const [ours, theirs] = [await here.tables(), await there.tables()];
        await restore(here.store, await saved(there.store));
        const merged = await here.tables();

        const idsIn = ({ attempts }: typeof ours) => attempts.map(({ id }) => id);
        const allIds = new Set([...idsIn(ours), ...idsIn(theirs)]);
        expect(new Set(idsIn(merged))).toEqual(allIds);
        expect(merged.digests).toHaveLength(allIds.size - 1);
        expect(merged.totals[0]?.attempts).toBe(allIds.size - 1);

        const logIn = ({ events }: typeof ours) =>
          events.filter(({ attemptId }) => attemptId === underWay.id);
        const [ourLog, theirLog] = [logIn(ours), logIn(theirs)];
        const wentOnThere = isBeginning(ourLog, theirLog);
        expect(logIn(merged)).toEqual(wentOnThere ? theirLog : ourLog);
        expect(merged.drafts[0]).toEqual(
          wentOnThere || isBeginning(theirLog, ourLog)
            ? later(ours.drafts[0], theirs.drafts[0], ({ savedAt }) => savedAt)
            : ours.drafts[0],
        );

        expect(merged.marks[0]).toEqual(
          later(ours.marks[0], theirs.marks[0], ({ mark }) => mark.changedAt),
        );
        expect(merged.mistakes[0]).toEqual(
          later(ours.mistakes[0], theirs.mistakes[0], ({ mistake }) => mistake.filedAt),
        );
        expect(merged.secondAnswers[0]).toEqual(
          laterReview(ours.secondAnswers[0], theirs.secondAnswers[0]),
        );
        const [ourReadings, theirReadings] = [ours.essayReadings[0], theirs.essayReadings[0]];
        expect(merged.essayReadings[0]).toEqual(
          later(ourReadings, theirReadings, ({ readings }) => readings.changedAt),
        );

        // One half given there goes on from the readings there.
        const [ourDraft, theirDraft] = [ours.readingDrafts[0], theirs.readingDrafts[0]];
        const [draft] = merged.readingDrafts;
        const latest = later(ourDraft, theirDraft, (row) => row.draft.changedAt);
        expect([ourDraft, latest]).toContainEqual(draft);
        const areTheirs = isDeepStrictEqual(merged.essayReadings[0], theirReadings);
        if (areTheirs) expect(draft).toEqual(latest);
      }),
    ),
    { numRuns: 60 },
  );
}, 30_000);
