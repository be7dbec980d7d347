import { Show } from 'solid-js';
import type { WriterStatus } from '../../storage/event-writer.ts';

type SaveNoticeProps = { readonly status: WriterStatus };

/** Says at once that answers could not be saved; they stay on the page and in memory, and saving is tried again by itself. */
export const SaveNotice = (props: SaveNoticeProps) => (
  <Show when={props.status.state === 'failed' ? props.status : undefined}>
    {(status) => (
      <p class="notice save-notice" role="alert">
        <strong>Not saved yet.</strong> {status().problem} Your answers are kept on this page, and
        saving is tried again by itself. Do not close the page until this message is gone.
      </p>
    )}
  </Show>
);
