import { createEffect, createSignal, createUniqueId, on, Show, untrack } from 'solid-js';
import type { ItemId } from '../../bank/item.ts';
import type { ItemMark, MarkChange } from '../../progress/item-mark.ts';
import type { AttemptStore } from '../../storage/attempt-store.ts';
import { createKept } from '../services/create-kept.ts';
import { KeptProblem } from '../services/kept-problem.tsx';
import { useServices } from '../services/services.ts';
import { createAutosave } from './create-autosave.ts';
import './mark-control.css';
import { SaveLine } from './save-line.tsx';

type MarkControlProps = {
  readonly itemId: ItemId;
  readonly store: AttemptStore;
  /** What tells this control's buttons from those of others on the page: `question 3`. */
  readonly of?: string | undefined;
};

type MarkFieldsProps = MarkControlProps & { readonly stored: ItemMark | undefined };

const noteIn = (stored: ItemMark | undefined): string => stored?.note ?? '';
const bookmarkIn = (stored: ItemMark | undefined): number | null => stored?.bookmarkedAt ?? null;

const MarkFields = (props: MarkFieldsProps) => {
  const { wallClock } = useServices();
  const [bookmarkedAt, setBookmarkedAt] = createSignal(untrack(() => bookmarkIn(props.stored)));
  const [note, setNote] = createSignal(untrack(() => noteIn(props.stored)));
  const [isOpen, setOpen] = createSignal(untrack(note) !== '');
  const { state, problem, change, flush, isUnsaved } = createAutosave<MarkChange>(
    async (changed) => (await props.store.progress()).changeMark(props.itemId, changed),
    (older, newer) => ({ ...older, ...newer }),
  );
  // What another tab has saved. What is being changed here comes after it.
  createEffect(
    on(
      () => props.stored,
      (stored) => {
        if (isUnsaved()) return;
        setBookmarkedAt(bookmarkIn(stored));
        // Stored without the space that may stand at its end while it is written.
        if (noteIn(stored) !== note().trim()) setNote(noteIn(stored));
        if (note() !== '') setOpen(true);
      },
      { defer: true },
    ),
  );
  const toggleBookmark = (): void => {
    const changedAt = wallClock.now();
    setBookmarkedAt((before) => (before === null ? changedAt : null));
    change({ bookmarkedAt: bookmarkedAt(), changedAt });
    flush();
  };
  const hintId = createUniqueId();
  const named = (name: string, preposition = ''): string =>
    props.of === undefined ? name : `${name} ${preposition}${props.of}`;
  return (
    <div class="mark-control">
      <div class="button-row">
        <button
          type="button"
          class="button"
          aria-label={named('Bookmark')}
          aria-pressed={bookmarkedAt() !== null}
          onClick={toggleBookmark}
        >
          <span aria-hidden="true">{bookmarkedAt() === null ? '☆' : '★'}</span> Bookmark
        </button>
        <Show when={!isOpen()}>
          <button
            type="button"
            class="button"
            aria-label={named('Add a study note', 'on ')}
            onClick={() => setOpen(true)}
          >
            Add a study note
          </button>
        </Show>
        <SaveLine state={state()} problem={problem()} onRetry={flush} />
      </div>
      <Show when={isOpen()}>
        <div class="mark-note">
          <label>
            <span class="mark-title">Study note</span>
            <textarea
              // Opened to be written in; a note that is there already is not in the way.
              ref={(box) => {
                if (untrack(note) === '') queueMicrotask(() => box.focus());
              }}
              rows="3"
              aria-label={named('Study note', 'on ')}
              aria-describedby={hintId}
              value={note()}
              onInput={(event) => {
                setNote(event.currentTarget.value);
                change({ note: note().trim(), changedAt: wallClock.now() });
              }}
              onChange={() => flush()}
            />
          </label>
          <p id={hintId} class="soft small">
            Kept with the question across attempts.
          </p>
        </div>
      </Show>
    </div>
  );
};

const MarkOfQuestion = (props: MarkControlProps) => {
  const known = createKept(
    () => props.store,
    async (progress) => ({ mark: await progress.mark(props.itemId) }),
  );
  return (
    <>
      <Show when={known.value()}>
        {(read) => (
          <MarkFields
            itemId={props.itemId}
            store={props.store}
            of={props.of}
            stored={read().mark}
          />
        )}
      </Show>
      <KeptProblem kept={known} what="Your bookmark and note for this question" />
    </>
  );
};

/** A bookmark and a study note, kept with a question across attempts. Saved as it is written; shows what other tabs save. */
export const MarkControl = (props: MarkControlProps) => (
  <Show when={props.itemId} keyed>
    {(itemId) => <MarkOfQuestion itemId={itemId} store={props.store} of={props.of} />}
  </Show>
);
