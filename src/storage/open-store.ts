import type { AttemptStore } from './attempt-store.ts';
import { createDeviceStore } from './device-store.ts';
import { explainError } from './explain-error.ts';
import { openDatabase } from './open-database.ts';
import type { PracticeDatabase } from './open-database.ts';
import { scheduleWithTimeout } from '../shared/schedule.ts';
import type { Schedule } from '../shared/schedule.ts';
import { StorageError } from './storage-error.ts';
import type { StorageProblem } from './storage-error.ts';

export type OpenOutcome =
  | { readonly store: AttemptStore }
  /** `problem` is a sentence for the candidate; `cause` is for code. */
  | { readonly problem: string; readonly cause: StorageProblem };

/** What the browser offers. Reading `indexedDB` may throw a SecurityError in some of them. */
export type StoragePlatform = {
  readonly indexedDB?: IDBFactory | undefined;
  readonly IDBKeyRange?: typeof globalThis.IDBKeyRange | undefined;
};

/** Some browsers, damaged or short of disk, never answer at all. */
export const openTimeoutMs = 10_000;
/** A tab in the way is asked to close its database by the browser, and has this long to finish what it is writing. */
export const blockedGraceMs = 3_000;

/** A promise that rejects once opening has taken too long. */
const createPatience = (schedule: Schedule) => {
  const waits: (() => void)[] = [];
  let giveUp!: (why: StorageError) => void;
  const gaveUp = new Promise<never>((_, reject) => {
    giveUp = reject;
  });
  return {
    gaveUp,
    giveUpAfter: (delayMs: number, problem: StorageProblem): void => {
      waits.push(schedule(delayMs, () => giveUp(new StorageError(problem))));
    },
    callOff: (): void => waits.forEach((callOff) => callOff()),
  };
};

/** Opens the candidate's records on this device. Never rejects: where that cannot be done, the outcome says why and what helps. */
export const openStore = async ({
  platform = globalThis,
  schedule = scheduleWithTimeout,
}: {
  readonly platform?: StoragePlatform;
  readonly schedule?: Schedule;
} = {}): Promise<OpenOutcome> => {
  const patience = createPatience(schedule);
  let opening: Promise<PracticeDatabase> | undefined;
  try {
    const { indexedDB, IDBKeyRange } = platform;
    if (!indexedDB || !IDBKeyRange) throw new StorageError('missing');
    patience.giveUpAfter(openTimeoutMs, 'silent');
    opening = openDatabase({
      indexedDB,
      IDBKeyRange,
      onBlocked: () => patience.giveUpAfter(blockedGraceMs, 'blocked'),
    });
    return { store: createDeviceStore(await Promise.race([opening, patience.gaveUp])) };
  } catch (error) {
    // Should it still open one day, nobody would close it; should it not, that is told here already.
    void opening?.then(
      (late) => late.close(),
      () => undefined,
    );
    const { message, problem } = explainError(error);
    return { problem: message, cause: problem };
  } finally {
    patience.callOff();
  }
};
