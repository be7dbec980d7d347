import type { EpochMs } from '../shared/clock.ts';
import { explained } from './explain-error.ts';
import { backupTables, readBackup, writeBackup } from './backup-file.ts';
import type { BackupTable } from './backup-file.ts';
import { mergeBackup } from './merge-backup.ts';
import type { Restored } from './merge-backup.ts';
import type { PracticeDatabase } from './open-database.ts';

/** `unreadable`: rows of the file that could not be read, and were left out. */
export type RestoreOutcome =
  | ({ readonly restored: true; readonly unreadable: number } & Restored)
  /** A sentence for the candidate. Nothing was changed. */
  | { readonly restored: false; readonly problem: string };

/** All that a candidate has on this device, as a file to keep or to take to another one. */
export type Backups = {
  /** The parts of the file's text, as it is at one moment. */
  readonly save: (exportedAt: EpochMs) => Promise<readonly string[]>;
  readonly restore: (text: string) => Promise<RestoreOutcome>;
};

export const createBackups = (database: PracticeDatabase): Backups => ({
  save: (exportedAt) =>
    explained(() =>
      database.transaction('r', [...backupTables], async () => {
        const found = await Promise.all(
          backupTables.map(
            async (table) => [table, await database.table<unknown>(table).toArray()] as const,
          ),
        );
        const tables = Object.fromEntries(found) as { readonly [Table in BackupTable]: unknown[] };
        return writeBackup(tables, exportedAt);
      }),
    ),

  restore: (text) =>
    explained(async () => {
      const read = readBackup(text);
      if (!read.ok) return { restored: false, problem: read.problem };
      const { rows, unreadable } = read.value;
      return { restored: true, unreadable, ...(await mergeBackup(database, rows)) };
    }),
});
