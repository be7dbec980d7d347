import { Show } from 'solid-js';

type StartProblemProps = {
  /** As `createStart` has it: a sentence, or null while all is well. */
  readonly problem: string | null;
};

/** Why an attempt could not be begun. */
export const StartProblem = (props: StartProblemProps) => (
  <Show when={props.problem}>
    {(sentence) => (
      <p class="notice" role="alert">
        {sentence()}
      </p>
    )}
  </Show>
);
