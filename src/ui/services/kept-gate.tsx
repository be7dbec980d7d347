import { Match, Switch } from 'solid-js';
import type { JSX } from 'solid-js';
import type { Kept } from './create-kept.ts';
import { KeptProblem } from './kept-problem.tsx';

type KeptGateProps<Value> = {
  readonly kept: Kept<Value>;
  readonly children: (value: () => NonNullable<Value>) => JSX.Element;
};

/** Shows its children once what they need is read; says why, and how to go on, where it cannot be read. */
export const KeptGate = <Value,>(props: KeptGateProps<Value>) => (
  <Switch fallback={<p class="soft">Reading your records…</p>}>
    <Match when={props.kept.problem()}>
      <KeptProblem kept={props.kept} what="Your records" />
    </Match>
    <Match when={props.kept.value()}>{(value) => props.children(value)}</Match>
  </Switch>
);
