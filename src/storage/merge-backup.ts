import type { BackupRows } from './backup-file.ts';
import type { PracticeDatabase } from './open-database.ts';
import { mergeAttempts } from './merge-attempts.ts';
import type { Restored } from './merge-attempts.ts';
import { mergeAdded, mergeDraftsAndExposures } from './merge-newer.ts';
import { refoldStatistics } from './refold-statistics.ts';

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
 * replaced by something older but what is damaged, and the same backup once more changes nothing.
 */
export const mergeBackup = (database: PracticeDatabase, rows: BackupRows): PromiseLike<Restored> =>
  database.transaction('rw', database.tables, async () => {
    const { open, ...restored } = await mergeAttempts(database, rows);
    await mergeDraftsAndExposures(database, rows, open);
    await mergeAdded(database, await addedToAttemptsHere(database, rows));
    await refoldStatistics(database);
    return restored;
  });
