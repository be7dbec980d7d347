import type { EssayReading, EssayReadings } from '../progress/essay-reading.ts';
import { StorageError } from './storage-error.ts';

const changedElsewhere =
  'The readings of this essay were changed in another tab after this page had shown them, so they were left as they are. Look at them as they are now; what you wanted to change may have changed with them.';

/** Throws a StorageError where other readings of an essay are stored than those that were seen by whoever changes them. */
export const requireSeen = (
  stored: EssayReadings | undefined,
  seen: readonly EssayReading[],
): void => {
  const there = stored?.readings ?? [];
  const isSame =
    there.length === seen.length &&
    there.every(({ readAt }, index) => readAt === seen[index]?.readAt);
  if (!isSame) throw new StorageError('failed', { sentence: changedElsewhere });
};
