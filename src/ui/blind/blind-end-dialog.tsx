import { Show } from 'solid-js';
import { Dialog } from '../controls/dialog.tsx';
import { counted } from '../controls/plural.ts';

type BlindEndDialogProps = {
  /** How many questions are not answered again. */
  readonly left: number;
  readonly onDismiss: () => void;
  readonly onConfirm: () => void;
};

/** Asks before the keys are shown, as nothing can be answered again after that. */
export const BlindEndDialog = (props: BlindEndDialogProps) => (
  <Dialog
    title="Show your result?"
    words={
      <>
        <Show when={props.left > 0}>
          <p>
            {counted(props.left, 'question')} {props.left === 1 ? 'has' : 'have'} not been answered
            again and {props.left === 1 ? 'keeps its' : 'keep their'} first answer.
          </p>
        </Show>
        <p>The result shows the keys, so you cannot give or change a second answer after this.</p>
      </>
    }
    onDismiss={() => props.onDismiss()}
  >
    <div class="button-row">
      <button type="button" class="button" onClick={() => props.onDismiss()}>
        Go back
      </button>
      <button type="button" class="button" data-weight="primary" onClick={() => props.onConfirm()}>
        Show my result
      </button>
    </div>
  </Dialog>
);
