import { createSignal, Show } from 'solid-js';
import { Dialog } from '../controls/dialog.tsx';
import { messageOf } from '../controls/message-of.ts';
import { counted } from '../controls/plural.ts';

type DeleteDialogProps = {
  /** What would be deleted: the title and date of one, nothing where there are several. */
  readonly subject: string | null;
  readonly count: number;
  readonly onDismiss: () => void;
  /** Rejects with an Error whose message is a sentence. */
  readonly onDelete: () => Promise<void>;
};

/** Asks before attempts are deleted, as there is no way back, and says what goes with them. */
export const DeleteDialog = (props: DeleteDialogProps) => {
  const [isBusy, setBusy] = createSignal(false);
  const [problem, setProblem] = createSignal('');
  const them = () => (props.count === 1 ? 'it' : 'them');
  const remove = async (): Promise<void> => {
    setBusy(true);
    setProblem('');
    try {
      await props.onDelete();
    } catch (error) {
      setProblem(messageOf(error));
      setBusy(false);
    }
  };
  return (
    <Dialog
      title={`Delete ${counted(props.count, 'attempt')}?`}
      words={
        <>
          <Show when={props.subject}>{(subject) => <p>{subject()}</p>}</Show>
          <p>
            The answers, scores, essays, and notes are deleted from this device, along with the
            mistakes you filed from {them()} and what {props.count === 1 ? 'it' : 'they'} added to
            your statistics. Your bookmarks and study notes stay. This cannot be undone.
          </p>
          <p class="soft small">
            If an attempt is still open in another tab, close it there first.
          </p>
        </>
      }
      onDismiss={() => {
        if (!isBusy()) props.onDismiss();
      }}
    >
      <Show when={problem()}>
        <p class="notice" role="alert">
          Nothing was deleted. {problem()}
        </p>
      </Show>
      <div class="button-row">
        <button type="button" class="button" disabled={isBusy()} onClick={() => props.onDismiss()}>
          Keep {them()}
        </button>
        <button
          type="button"
          class="button"
          data-weight="primary"
          disabled={isBusy()}
          onClick={() => void remove()}
        >
          {isBusy() ? 'Deleting…' : `Delete ${counted(props.count, 'attempt')}`}
        </button>
      </div>
    </Dialog>
  );
};
