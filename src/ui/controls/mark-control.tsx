import { createResource, createSignal, createUniqueId, Show, untrack } from 'solid-js';
import type { ItemId } from '../../bank/item.ts';
import type { ItemMark } from '../../progress/item-mark.ts';
import type { AttemptStore } from '../../storage/attempt-store.ts';
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

type MarkFieldsProps = MarkControlProps & { readonly initial: ItemMark | undefined };

const MarkFields = (props: MarkFieldsProps) => {
  const { wallClock } = useServices();
  const initial = untrack(() => props.initial);
  const [bookmarkedAt, setBookmarkedAt] = createSignal(initial?.bookmarkedAt ?? null);
  const [note, setNote] = createSignal(initial?.note ?? '');
  const [isOpen, setOpen] = createSignal(untrack(note) !== '');
  const { state, problem, change, flush } = createAutosave<ItemMark>(async (mark) =>
    (await props.store.progress()).saveMark(mark),
  );
  const keep = (): void =>
    change({
      itemId: props.itemId,
      bookmarkedAt: bookmarkedAt(),
      note: note().trim(),
      changedAt: wallClock.now(),
    });
  const toggleBookmark = (): void => {
    setBookmarkedAt((before) => (before === null ? wallClock.now() : null));
    keep();
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
                keep();
              }}
              onChange={() => flush()}
            />
          </label>
          <p id={hintId} class="soft small">
            Kept with the question, whatever the attempt.
          </p>
        </div>
      </Show>
    </div>
  );
};

/** A bookmark and a study note, kept with a question across attempts. Saved as it is written. */
export const MarkControl = (props: MarkControlProps) => {
  const [known] = createResource(
    () => ({ store: props.store, itemId: props.itemId }),
    async ({ store, itemId }) => ({ itemId, mark: await (await store.progress()).mark(itemId) }),
  );
  // `latest` would throw what the loader threw, and before that suspend the page.
  const read = () => (known.state === 'ready' ? known() : undefined);
  return (
    <>
      <Show when={read()} keyed>
        {({ itemId, mark }) => (
          <MarkFields itemId={itemId} store={props.store} of={props.of} initial={mark} />
        )}
      </Show>
      <Show when={known.state === 'errored'}>
        <p class="notice" role="alert">
          Your bookmark and note for this question cannot be read. {String(known.error?.message)}
        </p>
      </Show>
    </>
  );
};
