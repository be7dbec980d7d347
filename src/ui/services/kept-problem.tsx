import { Show } from 'solid-js';
import type { Kept } from './create-kept.ts';

type KeptProblemProps = {
  readonly kept: Pick<Kept<unknown>, 'problem' | 'readAgain'>;
  /** What cannot be read, as a sentence begins: `Your records`. */
  readonly what: string;
};

/** Why something cannot be read, with a way to try again; nothing where it can. */
export const KeptProblem = (props: KeptProblemProps) => (
  <Show when={props.kept.problem()}>
    {(sentence) => (
      <div class="notice stack" role="alert">
        <p>
          {props.what} cannot be read. {sentence()}
        </p>
        <p>
          <button type="button" class="button" onClick={() => void props.kept.readAgain()}>
            Try again
          </button>
        </p>
      </div>
    )}
  </Show>
);
