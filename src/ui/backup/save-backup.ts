import { calendarDayIn } from '../../progress/calendar-day.ts';
import type { EpochMs } from '../../shared/clock.ts';
import type { Backups } from '../../storage/backup.ts';
import { saveFile } from '../result/save-file.ts';
import { settingsToBackUp } from '../settings/backed-up-settings.ts';
import { changeBackupRecord } from './backup-record.ts';

/**
 * Hands everything to the candidate as one file, and notes when. Resolves with a sentence that names it; rejects with an Error whose
 * message is one.
 */
export const saveBackup = async (backups: Backups, now: EpochMs): Promise<string> => {
  const name = `fsot-practice-backup-${calendarDayIn()(now)}.json`;
  saveFile(name, 'application/json', await backups.save(now, settingsToBackUp()));
  changeBackupRecord({ savedAt: now });
  return `${name} is in your downloads.`;
};
