import { children, createUniqueId, onCleanup, onMount, Show } from 'solid-js';
import type { JSX } from 'solid-js';

type DialogProps = {
  readonly title: string;
  /** What has to be known before anything is chosen: screen readers read it with the title. */
  readonly words?: JSX.Element;
  readonly isWide?: boolean;
  /** What comes to pass meanwhile: while the dialog is open, screen readers hear nothing of the page behind it. */
  readonly news?: string;
  /** Called when it is dismissed by Escape; the caller takes it off the page. */
  readonly onDismiss: () => void;
  readonly children: JSX.Element;
};

/** A modal question, open for as long as it is on the page. The platform's dialog keeps the focus inside and gives it back. */
export const Dialog = (props: DialogProps) => {
  const titleId = createUniqueId();
  const wordsId = createUniqueId();
  const words = children(() => props.words);
  let dialog: HTMLDialogElement | undefined;
  onMount(() => dialog?.showModal());
  // Only a closed dialog gives the focus back; one that is merely removed does not.
  onCleanup(() => dialog?.close());
  return (
    <dialog
      ref={(element) => (dialog = element)}
      class="stack"
      data-wide={props.isWide}
      aria-labelledby={titleId}
      aria-describedby={words() === undefined ? undefined : wordsId}
      onCancel={(event) => {
        event.preventDefault();
        props.onDismiss();
      }}
    >
      <h2 id={titleId}>{props.title}</h2>
      <Show when={words()}>
        {(said) => (
          <div id={wordsId} class="stack">
            {said()}
          </div>
        )}
      </Show>
      {props.children}
      <Show when={props.news !== undefined}>
        <p class="dialog-news" role="status">
          {props.news}
        </p>
      </Show>
    </dialog>
  );
};
