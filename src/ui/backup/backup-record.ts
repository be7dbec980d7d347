import type { EpochMs } from '../../shared/clock.ts';
import { keepJson, readKept } from '../preferences/kept-json.ts';

/** What this browser knows of the backups saved from it. Null: never. */
export type BackupRecord = {
  readonly savedAt: EpochMs | null;
  /** When the candidate last put the reminder off. */
  readonly putOffAt: EpochMs | null;
};

const storageKey = 'fsot-backup';

const momentOrNull = (stored: unknown): EpochMs | null =>
  typeof stored === 'number' && Number.isFinite(stored) ? stored : null;

const readRecord = (stored: unknown): BackupRecord => {
  const { savedAt, putOffAt } = Object(stored) as Partial<Record<keyof BackupRecord, unknown>>;
  return { savedAt: momentOrNull(savedAt), putOffAt: momentOrNull(putOffAt) };
};

/** The record, where the browser keeps none: it then lasts until the page is closed. */
let unkept: BackupRecord | null = null;

export const backupRecord = (): BackupRecord => unkept ?? readRecord(readKept(storageKey));

export const changeBackupRecord = (change: Partial<BackupRecord>): void => {
  const changed = { ...backupRecord(), ...change };
  unkept = keepJson(storageKey, changed) ? null : changed;
};
