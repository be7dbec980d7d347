import { For } from 'solid-js';
import type { JSX } from 'solid-js';
import type { Figure } from './figure.ts';

type FigureListProps = {
  readonly figures: readonly Figure[];
  readonly class?: string;
  /** Further terms of the same list. */
  readonly children?: JSX.Element;
};

/** Labels and what they have, as a list of terms. */
export const FigureList = (props: FigureListProps) => (
  <dl class={props.class ?? 'figures'}>
    <For each={props.figures}>
      {({ label, value }) => (
        <div>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      )}
    </For>
    {props.children}
  </dl>
);
