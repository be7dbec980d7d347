import { createSignal, onCleanup } from 'solid-js';
import type { AttemptId } from '../../exam/attempt.ts';
import { scheduleWithTimeout } from '../../shared/schedule.ts';
import type { AskedAhead } from '../../storage/ask-ahead.ts';
import type { OpenedAttempt, StoredAttempt } from '../../storage/stored-attempt.ts';
import type { UnreadableRow } from '../../storage/unreadable-row.ts';
import { enterAhead } from '../../storage/enter-attempt.ts';
import { whenOpened } from '../../storage/exam-store.ts';
import { whenQuiet } from '../services/when-quiet.ts';
import type { Services } from '../services/services.ts';
import type { StoreAccess } from '../services/store-gate.tsx';
import { createAttemptHold } from './create-attempt-hold.ts';
import type { Admission } from './create-attempt-hold.ts';
import { openExamRoom } from './open-exam-room.ts';
import type { ExamRoom } from './open-exam-room.ts';

/** What a candidate finds behind the address of an attempt. */
export type Entry =
  | { readonly kind: 'notFound' }
  | { readonly kind: 'finished' }
  | { readonly kind: 'unreadable'; readonly rows: readonly UnreadableRow[] }
  /** It runs in another tab; `lost`: it was in this one until the other took it over. */
  | { readonly kind: 'elsewhere'; readonly where: string | null; readonly lost: boolean }
  | { readonly kind: 'room'; readonly room: ExamRoom };

type EntryOptions = {
  readonly attemptId: AttemptId;
  readonly services: Services;
  readonly whenOpen: StoreAccess['whenOpen'];
};

/** Rows that were asked for ahead are waited for no longer: a browser that does not answer is dealt with where the store opens. */
const patienceMs = 2_000;

/** The attempt as it was read ahead; null where it is to be read from the store. */
const openedAhead = async ({ rows }: AskedAhead): Promise<OpenedAttempt | null> => {
  const found = await Promise.race([
    rows,
    new Promise<null>((resolve) => scheduleWithTimeout(patienceMs, () => resolve(null))),
  ]);
  return found === null ? null : enterAhead(found);
};

export type AttemptEntry = ReturnType<typeof newEntry>;

/**
 * Attempts whose page was left before all that was answered is stored. They go on saving and are written from here alone: whoever
 * comes back finds the attempt as it was left, where what is stored of it would be less.
 */
const stillSaving = new Map<AttemptId, AttemptEntry>();

/** The way into the attempt, for as long as its page is there. */
export const createEntry = (options: EntryOptions): AttemptEntry => {
  const { attemptId } = options;
  const entry = stillSaving.get(attemptId) ?? newEntry(options);
  stillSaving.delete(attemptId);
  entry.comeBack();
  onCleanup(() => {
    stillSaving.set(attemptId, entry);
    void entry.leave().then((isOver) => isOver && stillSaving.delete(attemptId));
  });
  return entry;
};

/**
 * Enters the attempt where no other tab is in it, and leaves when another takes over. The browser is asked at once who writes it,
 * while the storage is still being opened. What the page has asked for ahead is used, and then the question does not wait for the
 * storage at all.
 */
const newEntry = (options: EntryOptions) => {
  const { attemptId, services } = options;
  const asked = services.takeAskedAhead(attemptId);
  const ahead = asked === undefined ? Promise.resolve(null) : openedAhead(asked);
  // What is asked for ahead is on the screen before the storage is opened; without it, the storage is what is waited for.
  const painted = ahead.then((opened) => (opened === null ? undefined : whenQuiet()));
  const store = whenOpened(async () => {
    await painted;
    return options.whenOpen();
  });
  const [current, setCurrent] = createSignal<Entry>();

  const roomNow = (): ExamRoom | undefined => {
    const entry = current();
    return entry?.kind === 'room' ? entry.room : undefined;
  };

  const goElsewhere = (): void => {
    roomNow()?.stop();
    setCurrent({ kind: 'elsewhere', where: null, lost: true });
  };

  const hold = createAttemptHold({
    attemptId,
    asked: asked?.lock,
    room: roomNow,
    onLost: goElsewhere,
  });

  const enterRoom = (stored: StoredAttempt): void => {
    const onUnreadable = (rows: readonly UnreadableRow[]): void => {
      roomNow()?.stop();
      setCurrent({ kind: 'unreadable', rows });
    };
    const room = openExamRoom({
      stored,
      store,
      services,
      onUnreadable,
      onTakenOver: goElsewhere,
    });
    // One click leads from a drill's name to its first question: there are no instructions to read before it.
    if (stored.attempt.kind === 'drill' && stored.events.length === 0) {
      room.session.send({ type: 'section.start' });
    }
    setCurrent({ kind: 'room', room });
  };

  const show = (opened: OpenedAttempt): void => {
    if (opened.found === 'nothing') setCurrent({ kind: 'notFound' });
    else if (opened.found === 'unreadable') setCurrent({ kind: 'unreadable', rows: opened.rows });
    else if (opened.stored.finishedAt !== null) setCurrent({ kind: 'finished' });
    else enterRoom(opened.stored);
  };

  /** Another tab may take the attempt over while it is being read: what was read is then no longer what is stored. */
  const showUnlessOver = (opened: OpenedAttempt, isOver: () => boolean): void => {
    if (!isOver()) show(opened);
  };

  const settle = async (
    admission: Admission,
    read: () => Promise<OpenedAttempt>,
  ): Promise<void> => {
    if (admission.kind === 'elsewhere') {
      setCurrent({ kind: 'elsewhere', where: admission.where, lost: false });
      return;
    }
    const { isOver } = admission;
    if (isOver()) return;
    try {
      showUnlessOver(await read(), isOver);
    } catch (error) {
      // What is damaged may break anything: read once more row by row, it says what it is.
      const opened = await store.openAttempt(attemptId);
      if (opened.found !== 'unreadable') throw error;
      showUnlessOver(opened, isOver);
    }
  };
  const readStored = () => store.enterAttempt(attemptId);

  return {
    current,
    /** Enters with what was asked for ahead, without the storage; false where that is not enough. */
    enterAhead: async (): Promise<boolean> => {
      // Somebody came back to it.
      if (current() !== undefined) return true;
      const opened = await ahead;
      if (opened === null) return false;
      await settle(await hold.first, () => Promise.resolve(opened));
      return true;
    },
    /** Enters with what is stored. */
    enter: async (): Promise<true> => {
      await settle(await hold.first, readStored);
      return true;
    },
    takeOver: async (): Promise<void> => {
      const admission = await hold.takeOver();
      try {
        await settle(admission, readStored);
      } catch (error) {
        // Not entered: whoever tries again, here or in another tab, finds it free.
        hold.release();
        throw error;
      }
    },
    leave: hold.leave,
    comeBack: hold.comeBack,
  };
};
