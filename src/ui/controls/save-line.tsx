import { createMemo, on, Show } from 'solid-js';
import type { SaveState } from './create-autosave.ts';

type SaveLineProps = {
  readonly state: SaveState;
  /** What to say where it is kept; by itself that it is saved. */
  readonly savedWords?: string;
  /** Why the last write failed, as a sentence. */
  readonly problem: string;
  readonly onRetry: () => void;
};

/**
 * Says whether what was written is kept; offers to try again where it is not. That it is kept is shown each time, and said to a
 * screen reader the first time only, as each pause in writing saves; a failure is said always, and that it is over.
 */
export const SaveLine = (props: SaveLineProps) => {
  const isSaid = createMemo(
    on(
      () => props.state,
      (state, before, said: boolean | undefined) =>
        (state === 'writing' || state === 'saved') && (before === 'saved' || said === true),
    ),
  );
  return (
    <div class="save-line small">
      <span class="soft" role="status" aria-live={isSaid() ? 'off' : 'polite'}>
        {props.state === 'saved' ? (props.savedWords ?? 'Saved on this device.') : ''}
      </span>
      <Show when={props.state === 'failed'}>
        <p class="notice" role="alert">
          Not saved. {props.problem}{' '}
          <button type="button" class="button" onClick={() => props.onRetry()}>
            Save again
          </button>
        </p>
      </Show>
    </div>
  );
};
