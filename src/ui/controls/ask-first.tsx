import { createSignal, Show } from 'solid-js';
import { Dialog } from './dialog.tsx';

type AskFirstProps = {
  /** Of the button that asks. */
  readonly label: string;
  readonly question: string;
  /** What is lost. */
  readonly consequence: string;
  /** The safe way out, which stands first. */
  readonly keep: string;
  readonly confirm: string;
  readonly onConfirm: () => void;
};

/** A button for what cannot be undone: it is done after a question only. */
export const AskFirst = (props: AskFirstProps) => {
  const [isAsking, setAsking] = createSignal(false);
  return (
    <>
      <button type="button" class="button" data-weight="quiet" onClick={() => setAsking(true)}>
        {props.label}
      </button>
      <Show when={isAsking()}>
        <Dialog
          title={props.question}
          words={<p>{props.consequence} This cannot be undone.</p>}
          onDismiss={() => setAsking(false)}
        >
          <div class="button-row">
            <button
              type="button"
              class="button"
              data-weight="primary"
              onClick={() => setAsking(false)}
            >
              {props.keep}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => {
                setAsking(false);
                props.onConfirm();
              }}
            >
              {props.confirm}
            </button>
          </div>
        </Dialog>
      </Show>
    </>
  );
};
