import { createSignal, onCleanup } from 'solid-js';
import { sectionTitles } from '../../bank/taxonomy.ts';
import { currentSectionIndex, runningSection } from '../../exam/attempt-state.ts';
import type { AttemptId } from '../../exam/attempt.ts';
import { holdAttempt } from '../../storage/attempt-lock.ts';
import type { Hold } from '../../storage/attempt-lock.ts';
import type {
  AttemptStore,
  OpenedAttempt,
  StoredAttempt,
  UnreadableRow,
} from '../../storage/attempt-store.ts';
import type { Services } from '../services/services.ts';
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

/**
 * One writer per attempt: enters it where no other tab is in it, and leaves when another takes over. The browser is asked at once
 * who writes it, while the storage is still being opened.
 */
export const createEntry = (options: EntryOptions) => {
  const { attemptId, services } = options;
  const [current, setCurrent] = createSignal<Entry>();
  let release = (): void => undefined;
  let isGone = false;

  const roomNow = (): ExamRoom | undefined => {
    const entry = current();
    return entry?.kind === 'room' ? entry.room : undefined;
  };

  const enterRoom = (store: AttemptStore, stored: StoredAttempt): void => {
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

  const openRoom = (store: AttemptStore, opened: OpenedAttempt): void => {
    if (isGone) return;
    if (opened.found === 'nothing') setCurrent({ kind: 'notFound' });
    else if (opened.found === 'unreadable') setCurrent({ kind: 'unreadable', rows: opened.rows });
    else if (opened.stored.finishedAt !== null) setCurrent({ kind: 'finished' });
    else enterRoom(store, opened.stored);
  };

  /** What is damaged may break anything: read once more row by row, it says what it is. */
  const openOrExplain = async (store: AttemptStore): Promise<void> => {
    try {
      openRoom(store, await store.enterAttempt(attemptId));
    } catch (error) {
      const opened = await store.openAttempt(attemptId);
      if (opened.found !== 'unreadable') throw error;
      openRoom(store, opened);
    }
  };

  const keep = (held: Exclude<Hold, { readonly state: 'heldElsewhere' }>): void => {
    release = held.release;
    if (isGone) release();
  };

  const settle = async (store: AttemptStore, held: Hold): Promise<void> => {
    if (held.state === 'heldElsewhere') {
      setCurrent({ kind: 'elsewhere', where: held.where, lost: false });
      return;
    }
    keep(held);
    if (!isGone) await openOrExplain(store);
  };

  const hold = () =>
    holdAttempt(attemptId, {
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
    const held = await hold();
    if (held.state !== 'heldElsewhere') keep(held);
    return held;
  };
  const firstHold = holdAtOnce();

  return {
    current,
    enter: async (store: AttemptStore): Promise<true> => {
      await settle(store, await firstHold);
      return true;
    },
    takeOver: async (store: AttemptStore): Promise<void> => {
      const held = await hold();
      await settle(store, held.state === 'heldElsewhere' ? await held.takeOver() : held);
    },
  };
};
