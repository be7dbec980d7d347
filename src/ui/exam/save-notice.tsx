import { Show } from 'solid-js';

type SaveNoticeProps = {
  /** A sentence on why; null while nothing is wrong. */
  readonly problem: string | null;
};

/** Says at once that answers could not be saved; they stay on the page and in memory, and saving is tried again by itself. */
export const SaveNotice = (props: SaveNoticeProps) => (
  <Show when={props.problem}>
    {(problem) => (
      <p class="notice save-notice" role="alert">
        <strong>Not saved yet.</strong> {problem()} Your answers are kept on this page, and saving
        is tried again by itself. Do not close the page until this message is gone.
      </p>
    )}
  </Show>
);
