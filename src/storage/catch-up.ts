import type { AttemptId } from '../exam/attempt.ts';
import type { AttemptDigest } from '../progress/attempt-digest.ts';
import type { AttemptStore } from './attempt-store.ts';
import { digestFromLog } from './digest-from-log.ts';
import type { PracticeDatabase } from './open-database.ts';
import type { Rebuilt } from './progress-store.ts';
import { lookingBackRows } from './read-looking-back-row.ts';
import { areStatisticsStale, refoldStatistics } from './refold-statistics.ts';
import { digestRow, statisticsTables } from './statistics-rows.ts';

export type DigestSource = {
  readonly database: PracticeDatabase;
  readonly openAttempt: AttemptStore['openAttempt'];
};

/** By the index of their end, which is null for those under way and then not in it. */
const finished = ({ attempts }: PracticeDatabase) =>
  attempts.where('finishedAt').above(Number.NEGATIVE_INFINITY);

const finishedIds = async (database: PracticeDatabase): Promise<readonly AttemptId[]> =>
  (await finished(database).primaryKeys()) as AttemptId[];

/** No digest is without its attempt, as both are deleted together: where there are as many of them, none is missing. */
const isAnyMissing = async (database: PracticeDatabase): Promise<boolean> => {
  const [attempts, digests] = await Promise.all([
    finished(database).count(),
    database.digests.count(),
  ]);
  return attempts !== digests;
};

/** Not where the attempt was deleted meanwhile. */
const keepDigest = (database: PracticeDatabase, digest: AttemptDigest): PromiseLike<void> =>
  database.transaction('rw', ['attempts', 'digests'], async () => {
    if ((await database.attempts.get(digest.attemptId)) === undefined) return;
    await database.digests.put(digestRow(digest));
  });

const digestMissing = async ({ database, openAttempt }: DigestSource): Promise<void> => {
  const digested = new Set(await database.digests.toCollection().primaryKeys());
  for (const id of await finishedIds(database)) {
    if (digested.has(id)) continue;
    const digest = await digestFromLog(openAttempt, id);
    if (digest !== null) await keepDigest(database, digest);
  }
};

const refold = (database: PracticeDatabase): PromiseLike<number> =>
  database.transaction('rw', [...statisticsTables], () => refoldStatistics(database));

/**
 * Brings the statistics up to date with the attempts: those that ended before there were statistics (database version 2) are
 * digested from their logs. Costs next to nothing where there are none.
 */
export const catchUp = async (source: DigestSource): Promise<void> => {
  const { database } = source;
  if (await isAnyMissing(database)) await digestMissing(source);
  if (!(await areStatisticsStale(database))) return;
  const removed = await refold(database);
  // The digests that could not be read are made again from their logs.
  if (removed > 0) await catchUp(source);
};

/**
 * Makes all digests again from the logs, and all statistics from those. Where a log cannot be read any more, the digest made
 * of it earlier is kept: it is all that is left of that attempt's answers.
 */
export const rebuildFromLogs = async (
  { database, openAttempt }: DigestSource,
  onProgress: (done: number, all: number) => void = () => undefined,
): Promise<Rebuilt> => {
  const ids = await finishedIds(database);
  for (const [index, id] of ids.entries()) {
    const earlier = lookingBackRows.readRow('digests', await database.digests.get(id));
    const digest = await digestFromLog(
      openAttempt,
      id,
      earlier.ok ? earlier.value.digest : undefined,
    );
    if (digest !== null) await keepDigest(database, digest);
    onProgress(index + 1, ids.length);
  }
  await refold(database);
  const attempts = await database.digests.count();
  return { attempts, leftOut: Math.max(0, ids.length - attempts) };
};
