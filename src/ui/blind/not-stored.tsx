import { Show } from 'solid-js';
import type { AttemptId } from '../../exam/attempt.ts';

type NotStoredProps = {
  readonly attemptId: AttemptId;
  /** Why, as a sentence. */
  readonly problem: string;
  /** Tries again to store what was not. */
  readonly onRetry?: () => void;
};

/** Second answers that cannot be read or written: why, and the ways on. The result must not hang on them. */
export const NotStored = (props: NotStoredProps) => (
  <section class="notice stack" role="alert" aria-label="Not saved">
    <p>Your second answers cannot be kept at the moment: {props.problem}</p>
    <div class="button-row">
      <Show when={props.onRetry}>
        {(retry) => (
          <button type="button" class="button" onClick={() => retry()()}>
            Try again
          </button>
        )}
      </Show>
      <a class="button" href={`#/result/${props.attemptId}?blind=skipped`}>
        Show the result without them
      </a>
    </div>
  </section>
);
