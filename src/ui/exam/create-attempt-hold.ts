import type { AttemptId } from '../../exam/attempt.ts';
import { holdAttempt } from '../../storage/attempt-lock.ts';
import type { Hold } from '../../storage/attempt-lock.ts';
import type { AskedLock } from '../../storage/web-lock.ts';
import { describePlace } from './describe-place.ts';
import type { ExamRoom } from './open-exam-room.ts';

/** Whether this tab may enter the attempt. */
export type Admission =
  /** `isOver`: the page was left, or another tab took the attempt over; asked before anything is shown. */
  | { readonly kind: 'admitted'; readonly isOver: () => boolean }
  /** It runs in another tab; `where`: what that one shows, null where it does not answer. */
  | { readonly kind: 'elsewhere'; readonly where: string | null };

type HoldOptions = {
  readonly attemptId: AttemptId;
  /** The lock, where it was asked for before the app was there. */
  readonly asked: AskedLock | undefined;
  /** The room that is open here, if one is. */
  readonly room: () => ExamRoom | undefined;
  /** Another tab took the attempt over: from the room that is open, or before there was one. */
  readonly onLost: () => void;
};

/** One writer per attempt: asks at once to be it, tells other tabs where this one is, and lets go once the page is left and all is stored. */
export const createAttemptHold = (options: HoldOptions) => {
  const { attemptId, asked, room, onLost } = options;
  let release = (): void => undefined;
  let isGone = false;

  const hold = async (wanted: 'ifFree' | 'inAnyCase'): Promise<Admission> => {
    let isLost = false;
    const found = await holdAttempt(attemptId, {
      asked: wanted === 'ifFree' ? asked : undefined,
      describe: () => {
        const open = room();
        return open === undefined ? 'being opened' : describePlace(open);
      },
      flush: async () => room()?.close(),
      onLost: () => {
        isLost = true;
        onLost();
      },
    });
    const held: Hold =
      wanted === 'inAnyCase' && found.state === 'heldElsewhere' ? await found.takeOver() : found;
    if (held.state === 'heldElsewhere') return { kind: 'elsewhere', where: held.where };
    release = held.release;
    // The page may be left before the lock is granted.
    if (isGone) release();
    return { kind: 'admitted', isOver: () => isGone || isLost };
  };

  /** To false where somebody came back before all was stored. */
  const leave = async (): Promise<boolean> => {
    isGone = true;
    const open = room();
    // Where only the mark that an exam has ended is missing, its log is whole: whoever enters it next finds it over, and marks it.
    await Promise.allSettled([open?.close()]);
    if (!isGone) return false;
    open?.stop();
    release();
    return true;
  };

  return {
    first: hold('ifFree'),
    /** Takes the attempt from the tab that has it, after that one has stored what was waiting. */
    takeOver: () => hold('inAnyCase'),
    release: (): void => release(),
    leave,
    comeBack: (): void => {
      isGone = false;
    },
  };
};
