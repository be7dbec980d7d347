import { Show } from 'solid-js';
import type { SaveProblem } from './open-exam-room.ts';

type SaveNoticeProps = {
  /** Null while nothing is wrong. */
  readonly problem: SaveProblem | null;
};

/** Says at once that answers could not be saved; they stay on the page and in memory, and saving is tried again while there is hope. */
export const SaveNotice = (props: SaveNoticeProps) => (
  <Show when={props.problem}>
    {(problem) => (
      <p class="notice save-notice" role="alert">
        <Show
          when={problem().isForGood}
          fallback={
            <>
              <strong>Not saved yet.</strong> {problem().sentence} Your answers are kept on this
              page, and the app keeps trying to save them. Do not close the page until this message
              is gone.
            </>
          }
        >
          <strong>Not saved.</strong> {problem().sentence}
        </Show>
      </p>
    )}
  </Show>
);
