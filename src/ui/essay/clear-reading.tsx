import { createSignal, Show } from 'solid-js';
import { Dialog } from '../controls/dialog.tsx';

type ClearReadingProps = { readonly onClear: () => void };

/** Takes back, after a question, all that is given of a reading that was not saved. */
export const ClearReading = (props: ClearReadingProps) => {
  const [isAsking, setAsking] = createSignal(false);
  return (
    <>
      <button type="button" class="button" data-weight="quiet" onClick={() => setAsking(true)}>
        Clear this reading
      </button>
      <Show when={isAsking()}>
        <Dialog title="Clear this reading?" onDismiss={() => setAsking(false)}>
          <p>The scores and the comment given so far are deleted. This cannot be undone.</p>
          <div class="button-row">
            <button
              type="button"
              class="button"
              data-weight="primary"
              onClick={() => setAsking(false)}
            >
              Keep them
            </button>
            <button
              type="button"
              class="button"
              onClick={() => {
                setAsking(false);
                props.onClear();
              }}
            >
              Clear them
            </button>
          </div>
        </Dialog>
      </Show>
    </>
  );
};
