import { createSignal, onCleanup } from 'solid-js';
import { sectionTitles } from '../../bank/taxonomy.ts';
import { currentSectionIndex, runningSection } from '../../exam/attempt-state.ts';
import type { AttemptId } from '../../exam/attempt.ts';
import { holdAttempt } from '../../storage/attempt-lock.ts';
import type { Hold } from '../../storage/attempt-lock.ts';
import type { AskedAhead } from '../../storage/ask-ahead.ts';
import type { AskedLock } from '../../storage/web-lock.ts';
import type { OpenedAttempt, StoredAttempt, UnreadableRow } from '../../storage/attempt-store.ts';
import { enterAhead } from '../../storage/enter-attempt.ts';
import { whenOpened } from '../../storage/exam-store.ts';
import { scheduleWithTimeout } from '../../shared/schedule.ts';
import { whenQuiet } from '../services/when-quiet.ts';
import type { Services } from '../services/services.ts';
import type { StoreAccess } from '../services/store-gate.tsx';
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

/** What another tab is told about where this attempt is. */
const describePlace = (room: ExamRoom): string => {
  const { state, forms } = room.view();
  const index = currentSectionIndex(state);
  const section = room.session.attempt.format.sections[index];
  if (section === undefined) return 'at its end';
  const title = sectionTitles[section.section];
  const running = runningSection(state);
  const entries = forms[index]?.entries ?? [];
  const shown = entries.findIndex((entry) => entry.item.id === running?.currentItemId);
  if (running === null) return `before ${title}`;
  return section.section === 'essay' || shown < 0
    ? title
    : `${title}, question ${shown + 1} of ${entries.length}`;
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

/**
 * One writer per attempt: enters it where no other tab is in it, and leaves when another takes over. The browser is asked at once
 * who writes it, while the storage is still being opened. What the page has asked for ahead is used, and then the question does
 * not wait for the storage at all.
 */
export const createEntry = (options: EntryOptions) => {
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
  let release = (): void => undefined;
  let isGone = false;

  const roomNow = (): ExamRoom | undefined => {
    const entry = current();
    return entry?.kind === 'room' ? entry.room : undefined;
  };

  const enterRoom = (stored: StoredAttempt): void => {
    const onUnreadable = (rows: readonly UnreadableRow[]): void => {
      roomNow()?.abandon();
      setCurrent({ kind: 'unreadable', rows });
    };
    const room = openExamRoom({ stored, store, services, onUnreadable });
    // One click leads from a drill's name to its first question: there are no instructions to read before it.
    if (stored.attempt.kind === 'drill' && stored.events.length === 0) {
      room.session.send({ type: 'section.start' });
    }
    setCurrent({ kind: 'room', room });
  };

  const openRoom = (opened: OpenedAttempt): void => {
    if (isGone) return;
    if (opened.found === 'nothing') setCurrent({ kind: 'notFound' });
    else if (opened.found === 'unreadable') setCurrent({ kind: 'unreadable', rows: opened.rows });
    else if (opened.stored.finishedAt !== null) setCurrent({ kind: 'finished' });
    else enterRoom(opened.stored);
  };

  /** What is damaged may break anything: read once more row by row, it says what it is. */
  const openOrExplain = async (read: () => Promise<OpenedAttempt>): Promise<void> => {
    try {
      openRoom(await read());
    } catch (error) {
      const opened = await store.openAttempt(attemptId);
      if (opened.found !== 'unreadable') throw error;
      openRoom(opened);
    }
  };

  const keep = (held: Exclude<Hold, { readonly state: 'heldElsewhere' }>): void => {
    release = held.release;
    if (isGone) release();
  };

  const settle = async (held: Hold): Promise<void> => {
    if (held.state === 'heldElsewhere') {
      setCurrent({ kind: 'elsewhere', where: held.where, lost: false });
      return;
    }
    keep(held);
    if (!isGone) await openOrExplain(() => store.enterAttempt(attemptId));
  };

  const hold = (first?: AskedLock) =>
    holdAttempt(attemptId, {
      asked: first,
      describe: () => {
        const room = roomNow();
        return room === undefined ? 'being opened' : describePlace(room);
      },
      flush: async () => {
        const room = roomNow();
        if (room !== undefined) await room.close();
      },
      onLost: () => {
        roomNow()?.abandon();
        setCurrent({ kind: 'elsewhere', where: null, lost: true });
      },
    });

  onCleanup(() => {
    isGone = true;
    const room = roomNow();
    if (room === undefined) release();
    else void room.close().finally(release);
  });

  /** The page may be left before the storage is open. */
  const holdAtOnce = async (): Promise<Hold> => {
    const held = await hold(asked?.lock);
    if (held.state !== 'heldElsewhere') keep(held);
    return held;
  };
  const firstHold = holdAtOnce();

  return {
    current,
    /** Enters with what was asked for ahead, without the storage; false where that is not enough. */
    enterAhead: async (): Promise<boolean> => {
      const opened = await ahead;
      if (opened === null) return false;
      await firstHold;
      if (!isGone) await openOrExplain(() => Promise.resolve(opened));
      return true;
    },
    /** Enters with what is stored. */
    enter: async (): Promise<true> => {
      await settle(await firstHold);
      return true;
    },
    takeOver: async (): Promise<void> => {
      const held = await hold();
      await settle(held.state === 'heldElsewhere' ? await held.takeOver() : held);
    },
  };
};
