import { Show } from 'solid-js';

type ProblemNoticeProps = {
  /** A sentence; null while all is well. */
  readonly problem: string | null;
};

/** Why something that was asked for could not be done. */
export const ProblemNotice = (props: ProblemNoticeProps) => (
  <Show when={props.problem}>
    {(sentence) => (
      <p class="notice" role="alert">
        {sentence()}
      </p>
    )}
  </Show>
);
