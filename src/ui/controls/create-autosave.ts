import { createSignal, onCleanup } from 'solid-js';
import type { Accessor } from 'solid-js';
import { messageOf } from './message-of.ts';

/** `failed` holds until the next write succeeds. */
export type SaveState = 'untouched' | 'writing' | 'saved' | 'failed';

/** Long enough to span a word, short enough that a page closed in haste loses little. */
const delayMs = 700;

type Given<Value> = { readonly value: Value };

type Autosave<Value> = {
  readonly state: Accessor<SaveState>;
  /** Why the last write failed, as a sentence; empty where it did not. */
  readonly problem: Accessor<string>;
  /** Takes a newer value; it is saved once no other came for a moment. */
  readonly change: (value: Value) => void;
  /** Saves at once what has not been saved, and again what could not be. */
  readonly flush: () => void;
  /** Whether something given is not saved yet. */
  readonly isUnsaved: () => boolean;
};

/**
 * Saves what is being written, without a button. Values are saved in order and none while another is being saved, so that
 * the last one stays. What is not saved yet when the component is removed or the page is left is saved then.
 * Where values tell only what changed, `join` makes one of two that were not saved; by itself the newer one is all there is.
 */
export const createAutosave = <Value>(
  save: (value: Value) => Promise<void>,
  join: (older: Value, newer: Value) => Value = (_, newer) => newer,
): Autosave<Value> => {
  const [state, setState] = createSignal<SaveState>('untouched');
  const [problem, setProblem] = createSignal('');
  let unsaved: Given<Value> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isSaving = false;
  const joined = (older: Given<Value> | null, newer: Given<Value> | null) =>
    older === null || newer === null ? (newer ?? older) : { value: join(older.value, newer.value) };

  const saveNext = async (): Promise<void> => {
    if (isSaving || unsaved === null) return;
    isSaving = true;
    const taken = unsaved;
    unsaved = null;
    setState('writing');
    try {
      await save(taken.value);
      setProblem('');
      setState('saved');
    } catch (error) {
      unsaved = joined(taken, unsaved);
      setProblem(messageOf(error, 'It could not be saved.'));
      setState('failed');
      return;
    } finally {
      isSaving = false;
    }
    await saveNext();
  };
  const flush = (): void => {
    clearTimeout(timer);
    void saveNext();
  };
  const isUnsaved = (): boolean => isSaving || unsaved !== null;
  /** A page that goes at once takes its last write with it: the browser asks first, and by the answer it is stored. */
  const holdBack = (event: BeforeUnloadEvent): void => {
    if (!isUnsaved()) return;
    flush();
    event.preventDefault();
  };
  addEventListener('beforeunload', holdBack);
  addEventListener('pagehide', flush);
  onCleanup(() => {
    removeEventListener('beforeunload', holdBack);
    removeEventListener('pagehide', flush);
    flush();
  });
  return {
    state,
    problem,
    change: (value) => {
      unsaved = joined(unsaved, { value });
      clearTimeout(timer);
      timer = setTimeout(() => void saveNext(), delayMs);
    },
    flush,
    isUnsaved,
  };
};
