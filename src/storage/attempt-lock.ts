import type { AttemptId } from '../exam/attempt.ts';
import { scheduleWithTimeout } from '../shared/schedule.ts';
import type { Schedule } from '../shared/schedule.ts';
import { lockName } from './attempt-lock-name.ts';
import { answerOtherTabs, askOtherTabs } from './tab-questions.ts';
import type { OpenChannel, TabQuestion } from './tab-questions.ts';
import { requestLock, takeAsked } from './web-lock.ts';
import type { AskedLock, LockRequest, Locks, Unlock } from './web-lock.ts';

/** This tab writes the attempt until it releases it, or another takes it over. */
export type HeldAttempt = { readonly state: 'held'; readonly release: () => void };

export type Hold =
  | HeldAttempt
  | {
      readonly state: 'heldElsewhere';
      /** What the other tab shows, in its own words; null where it does not answer. */
      readonly where: string | null;
      readonly takeOver: () => Promise<HeldAttempt>;
    }
  /** The browser has no locks. The store still refuses the second of two writers. */
  | { readonly state: 'unsupported'; readonly release: () => void };

export type HoldOptions = {
  /** Another tab has the attempt now: nothing may be written any more. Called once at most, and never after `release`. */
  readonly onLost: () => void;
  /** What this tab shows, as "Job Knowledge, question 12 of 60": another tab repeats it to the candidate. */
  readonly describe: () => string;
  /** Stores all that is still waiting, before another tab takes over. */
  readonly flush: () => Promise<unknown>;
  /** The lock, where it was asked for before the app was there. */
  readonly asked?: AskedLock | undefined;
};

export type LockPlatform = {
  readonly locks: Locks | undefined;
  readonly openChannel: OpenChannel | undefined;
  readonly schedule: Schedule;
};

/** How long another tab has to say where it is. */
export const whereTimeoutMs = 500;
/** How long another tab has to store what is waiting, before the attempt is taken from it. */
export const letGoTimeoutMs = 2_000;

const browserPlatform = (): LockPlatform => ({
  locks: globalThis.navigator?.locks,
  openChannel:
    typeof BroadcastChannel === 'undefined' ? undefined : (name) => new BroadcastChannel(name),
  schedule: scheduleWithTimeout,
});

/** Takes the lock and answers other tabs while it is held; null where another tab has it. */
const acquire = async (
  name: string,
  obtain: (onStolen: () => void) => Promise<Unlock | null>,
  openChannel: OpenChannel | undefined,
  { onLost, describe, flush }: HoldOptions,
): Promise<HeldAttempt | null> => {
  let isOver = false;
  let stopAnswering: (() => void) | undefined;
  const endOnce = (then: () => void): void => {
    if (isOver) return;
    isOver = true;
    stopAnswering?.();
    then();
  };
  const unlock = await obtain(() => endOnce(onLost));
  if (unlock === null) return null;
  const letGo = async (): Promise<string> => {
    // Whether or not all could be stored: the candidate has decided to go on over there.
    const outcome = await flush().then(
      () => 'stored',
      () => 'notStored',
    );
    unlock();
    endOnce(onLost);
    return outcome;
  };
  if (openChannel !== undefined && !isOver) {
    stopAnswering = answerOtherTabs(openChannel, name, { where: describe, letGo });
  }
  return { state: 'held', release: () => endOnce(unlock) };
};

/** Makes this tab the one that writes an attempt, or says which one does. Never rejects. */
export const holdAttempt = async (
  attemptId: AttemptId,
  options: HoldOptions,
  platform: LockPlatform = browserPlatform(),
): Promise<Hold> => {
  const { locks, openChannel, schedule } = platform;
  const unsupported: Hold = { state: 'unsupported', release: () => undefined };
  if (locks === undefined) return unsupported;
  const name = lockName(attemptId);
  const { asked } = options;
  const take = (request: LockRequest) =>
    acquire(name, (onStolen) => requestLock(locks, name, request, onStolen), openChannel, options);
  const takeFirst = () =>
    asked === undefined
      ? take({ ifAvailable: true })
      : acquire(name, (onStolen) => takeAsked(asked, onStolen), openChannel, options);
  const ask = async (question: TabQuestion, timeoutMs: number): Promise<string | null> =>
    openChannel === undefined
      ? null
      : askOtherTabs({ openChannel, channelName: name, question, timeoutMs, schedule });

  let where: string | null;
  try {
    const held = await takeFirst();
    if (held !== null) return held;
    where = await ask('where', whereTimeoutMs);
    // A page that was just closed or reloaded cannot answer, and may have held the lock a moment longer than it lived.
    const heldAfterAll = where === null ? await take({ ifAvailable: true }) : null;
    if (heldAfterAll !== null) return heldAfterAll;
  } catch {
    // Refused altogether, as in a sandboxed frame: as good as not there.
    return unsupported;
  }
  return {
    state: 'heldElsewhere',
    where,
    takeOver: async () => {
      await ask('letGo', letGoTimeoutMs);
      const held = await take({ steal: true });
      if (held === null)
        throw new Error(
          'The browser did not hand it over. Try again, or continue in the other tab.',
        );
      return held;
    },
  };
};
