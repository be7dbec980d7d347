import { Show } from 'solid-js';

type SearchProblemProps = {
  /** Undefined while all is well. */
  readonly reason: string | undefined;
  readonly onRetry: () => void;
};

/** Why the texts of the questions could not be searched. */
export const SearchProblem = (props: SearchProblemProps) => (
  <Show when={props.reason}>
    {(reason) => (
      <div class="notice stack" role="alert">
        <p>The questions could not be searched: {reason()}</p>
        <p>
          <button type="button" class="button" onClick={() => props.onRetry()}>
            Try again
          </button>
        </p>
      </div>
    )}
  </Show>
);
