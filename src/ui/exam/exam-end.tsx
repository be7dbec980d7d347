import { createSignal, onCleanup, onMount, Show } from 'solid-js';
import { messageOf } from '../controls/message-of.ts';
import type { ExamRoom } from './open-exam-room.ts';

type ExamEndProps = {
  readonly room: ExamRoom;
  /** Called once the exam is marked finished, or is no longer stored; unless its page was left before. */
  readonly onFinished: () => void;
};

/** The exam has ended: its last answers are being stored and it is being marked finished; or why it could not be. */
export const ExamEnd = (props: ExamEndProps) => {
  const [problem, setProblem] = createSignal<string | null>(null);
  let isLeft = false;
  onCleanup(() => (isLeft = true));

  const close = async (): Promise<void> => {
    setProblem(null);
    try {
      await props.room.close();
    } catch (error) {
      setProblem(messageOf(error));
      return;
    }
    if (!isLeft) props.onFinished();
  };
  onMount(() => void close());

  return (
    <div class="exam-body">
      <p class="visually-hidden" role="status">
        The exam is finished.
      </p>
      <Show when={problem()} fallback={<p class="soft">Saving the exam…</p>}>
        {(sentence) => (
          <div class="notice stack" role="alert">
            <p>
              <strong>The exam is over but not yet marked as finished.</strong> {sentence()}
            </p>
            <p>All your answers are saved, but until this is done the exam has no result.</p>
            <button type="button" class="button" onClick={() => void close()}>
              Try again
            </button>
          </div>
        )}
      </Show>
    </div>
  );
};
