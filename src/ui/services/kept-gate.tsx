import { Match, Switch } from 'solid-js';
import type { JSX } from 'solid-js';
import type { Kept } from './create-kept.ts';

type KeptGateProps<Value> = {
  readonly kept: Kept<Value>;
  readonly children: (value: () => NonNullable<Value>) => JSX.Element;
};

/** Shows its children once what they need is read; says why, and how to go on, where it cannot be read. */
export const KeptGate = <Value,>(props: KeptGateProps<Value>) => (
  <Switch fallback={<p class="soft">Reading your records …</p>}>
    <Match when={props.kept.problem()}>
      {(sentence) => (
        <div class="notice stack" role="alert">
          <p>Your records cannot be read. {sentence()}</p>
          <p>
            <button type="button" class="button" onClick={() => void props.kept.readAgain()}>
              Try again
            </button>
          </p>
        </div>
      )}
    </Match>
    <Match when={props.kept.value()}>{(value) => props.children(value)}</Match>
  </Switch>
);
