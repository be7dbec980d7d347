import { groupBy } from '../exam/group-by.ts';
import type { BackupRows } from './backup-file.ts';
import type { PracticeDatabase } from './open-database.ts';
import { mergeAdded, mergeDraftsAndExposures } from './merge-newer.ts';
import { readRow } from './read-row.ts';
import { refoldStatistics } from './refold-statistics.ts';
import { rowsOfAttempt } from './rows-of-attempt.ts';
import type { EventRow } from './stored-rows.ts';

/** What a restore did. */
export type Restored = {
  /** Attempts that were not on this device. */
  readonly added: number;
  /** Attempts that had gone on elsewhere, and were gone on with from there. */
  readonly continued: number;
};

/** Whether one of two logs of an attempt is the beginning of the other: else they are two ways through the same exam. */
const areOneWay = (here: readonly unknown[], there: readonly EventRow[]): boolean => {
  const shared = Math.min(here.length, there.length);
  if (shared === 0) return true;
  const ours = readRow('events', here[shared - 1]);
  const theirs = there[shared - 1];
  return (
    ours.ok &&
    theirs !== undefined &&
    theirs.event.at === ours.value.event.at &&
    theirs.event.type === ours.value.event.type
  );
};

/** `open`: the attempts that were not finished here before, and went no other way in the backup. */
type Merged = Restored & { readonly open: ReadonlySet<string> };

/**
 * Of an attempt that is here too, the log of the backup is taken where it begins with all that is here and goes on: any other
 * is another way through the same exam, and what is here stays, the essay with it.
 */
const mergeAttempts = async (database: PracticeDatabase, rows: BackupRows): Promise<Merged> => {
  const { attempts, forms, events, digests } = database;
  const formsOf = groupBy(rows.forms, ({ attemptId }) => attemptId);
  const eventsOf = groupBy(rows.events, ({ attemptId }) => attemptId);
  const digestsOf = groupBy(rows.digests, ({ attemptId }) => attemptId);
  let added = 0;
  let continued = 0;
  const open = new Set<string>();
  for (const row of rows.attempts) {
    const { id } = row;
    const log = (eventsOf.get(id) ?? []).toSorted((one, other) => one.seq - other.seq);
    const found = await attempts.get(id);
    if (found !== undefined) {
      const known = readRow('attempts', found);
      const here = await rowsOfAttempt(events, id);
      if (!known.ok || known.value.finishedAt !== null) continue;
      if (!areOneWay(here, log)) continue;
      open.add(id);
      if (log.length <= here.length) continue;
      continued += 1;
    } else {
      open.add(id);
      added += 1;
    }
    await attempts.put(row);
    await forms.bulkPut(formsOf.get(id) ?? []);
    await events.bulkPut(log);
    await digests.bulkPut(digestsOf.get(id) ?? []);
  }
  return { added, continued, open };
};

/**
 * Without what was added to attempts that are not here, as the backup's own row of them cannot be read: nobody would find it, and
 * nothing would remove it. A backup restored once more, by a version that reads it, brings both.
 */
const addedToAttemptsHere = async (
  { attempts }: PracticeDatabase,
  rows: BackupRows,
): Promise<BackupRows> => {
  const ids = new Set(await attempts.toCollection().primaryKeys());
  const isHere = ({ attemptId }: { readonly attemptId: string }): boolean => ids.has(attemptId);
  return {
    ...rows,
    mistakes: rows.mistakes.filter(isHere),
    secondAnswers: rows.secondAnswers.filter(isHere),
    essayReadings: rows.essayReadings.filter(isHere),
    readingDrafts: rows.readingDrafts.filter(isHere),
  };
};

/**
 * Adds what a backup holds to what is here, all in one transaction or nothing; the statistics are made again. Nothing here is
 * replaced by something older, and the same backup once more changes nothing.
 */
export const mergeBackup = (database: PracticeDatabase, rows: BackupRows): PromiseLike<Restored> =>
  database.transaction('rw', database.tables, async () => {
    const { open, ...restored } = await mergeAttempts(database, rows);
    await mergeDraftsAndExposures(database, rows, open);
    await mergeAdded(database, await addedToAttemptsHere(database, rows));
    await refoldStatistics(database);
    return restored;
  });
