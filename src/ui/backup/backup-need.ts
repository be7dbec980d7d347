import type { AttemptPoint } from '../../progress/progress-totals.ts';
import type { EpochMs } from '../../shared/clock.ts';
import type { BackupRecord } from './backup-record.ts';

/** What speaks for a backup now. */
export type BackupNeed = {
  /** Finished attempts that ended after the last backup. */
  readonly attempts: number;
  readonly lastSavedAt: EpochMs | null;
};

const weekMs = 7 * 24 * 60 * 60 * 1000;
/** So many drills are worth a file; a mock exam is by itself. */
const manyAttempts = 3;

/**
 * Whether the candidate is to be reminded: null, or what for. Once a mock exam or three drills have ended since the last backup, or
 * anything a week ago; and for a week not at all where the candidate has put it off.
 */
export const backupNeed = (
  finished: readonly Pick<AttemptPoint, 'kind' | 'endedAt'>[],
  { savedAt, putOffAt }: BackupRecord,
  now: EpochMs,
): BackupNeed | null => {
  // A clock that was ahead at the time counts for no longer than it has to.
  const isPutOff = putOffAt !== null && putOffAt <= now && now - putOffAt < weekMs;
  const lastSavedAt = savedAt !== null && savedAt <= now ? savedAt : null;
  const unsaved = finished.filter(({ endedAt }) => lastSavedAt === null || endedAt > lastSavedAt);
  const isMuch =
    unsaved.length >= manyAttempts ||
    unsaved.some(({ kind, endedAt }) => kind === 'mock' || now - endedAt >= weekMs);
  return isPutOff || !isMuch ? null : { attempts: unsaved.length, lastSavedAt };
};
