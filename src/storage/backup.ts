import type { EpochMs } from '../shared/clock.ts';
import { explained } from './explain-error.ts';
import { backupTables, readBackup, writeBackup } from './backup-file.ts';
import type { BackupTable } from './backup-file.ts';
import { mergeBackup } from './merge-backup.ts';
import type { Restored } from './merge-attempts.ts';
import type { PracticeDatabase } from './open-database.ts';

/** `unreadable`: rows of the file that could not be read, and were left out. `settings`: as in the file, put to no use here. */
export type RestoreOutcome =
  | ({
      readonly restored: true;
      readonly unreadable: number;
      readonly settings: unknown;
    } & Restored)
  /** A sentence for the candidate. Nothing was changed. */
  | { readonly restored: false; readonly problem: string };

/** All that a candidate has on this device, as a file to keep or to take to another one. */
export type Backups = {
  /** The parts of the file's text, as it is at one moment. `settings` go into it as they are: anything that JSON can hold. */
  readonly save: (exportedAt: EpochMs, settings?: unknown) => Promise<readonly string[]>;
  readonly restore: (text: string) => Promise<RestoreOutcome>;
};

export const createBackups = (database: PracticeDatabase): Backups => ({
  save: (exportedAt, settings) =>
    explained(() =>
      database.transaction('r', [...backupTables], async () => {
        const found = await Promise.all(
          backupTables.map(
            async (table) => [table, await database.table<unknown>(table).toArray()] as const,
          ),
        );
        const tables = Object.fromEntries(found) as { readonly [Table in BackupTable]: unknown[] };
        return writeBackup(tables, exportedAt, settings);
      }),
    ),

  restore: (text) =>
    explained(async () => {
      const read = readBackup(text);
      if (!read.ok) return { restored: false, problem: read.problem };
      const { rows, unreadable, settings } = read.value;
      return { restored: true, unreadable, settings, ...(await mergeBackup(database, rows)) };
    }),
});
