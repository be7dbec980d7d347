import { createSignal, Show } from 'solid-js';
import { Dialog } from '../controls/dialog.tsx';

type TakeBackProps = {
  /** `the first reading`. */
  readonly what: string;
  readonly onTakeBack: () => Promise<boolean>;
};

/** Removes the last reading after a question, to give it anew. */
export const TakeBack = (props: TakeBackProps) => {
  const [isAsking, setAsking] = createSignal(false);
  const takeBack = async (): Promise<void> => {
    setAsking(false);
    await props.onTakeBack();
  };
  return (
    <>
      <p class="take-back">
        <button type="button" class="button" data-weight="quiet" onClick={() => setAsking(true)}>
          Take {props.what} back
        </button>
      </p>
      <Show when={isAsking()}>
        <Dialog title={`Take ${props.what} back?`} onDismiss={() => setAsking(false)}>
          <p>Its scores and its comment are deleted. This cannot be undone.</p>
          <div class="button-row">
            <button
              type="button"
              class="button"
              data-weight="primary"
              onClick={() => setAsking(false)}
            >
              Keep it
            </button>
            <button type="button" class="button" onClick={() => void takeBack()}>
              Take it back
            </button>
          </div>
        </Dialog>
      </Show>
    </>
  );
};
