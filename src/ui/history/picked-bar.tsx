import { Show } from 'solid-js';
import { counted } from '../controls/plural.ts';

type PickedBarProps = {
  readonly picked: number;
  /** How many could be picked. */
  readonly all: number;
  readonly onPickAll: () => void;
  readonly onClear: () => void;
  readonly onCompare: () => void;
  readonly onDelete: () => void;
};

/** What can be done with the attempts that are picked. Always there, so that nothing moves as one is picked. */
export const PickedBar = (props: PickedBarProps) => (
  <section class="picked-bar" aria-label="Picked attempts">
    <p>
      {/* The status alone is read out: the advice would be, whenever the page is opened. */}
      <span role="status">
        {props.picked === 0 ? '' : `${counted(props.picked, 'attempt')} picked.`}
      </span>
      <Show when={props.picked === 0}>
        {props.all === 1
          ? 'Pick it to delete it. With two attempts you can compare them.'
          : 'Pick two attempts to compare them, or any number to delete them.'}
      </Show>
    </p>
    <div class="button-row">
      <Show when={props.picked < props.all && props.all > 1}>
        <button type="button" class="button" onClick={() => props.onPickAll()}>
          Pick all {props.all}
        </button>
      </Show>
      <Show when={props.picked > 0}>
        <button type="button" class="button" onClick={() => props.onClear()}>
          Pick none
        </button>
        <button
          type="button"
          class="button"
          disabled={props.picked !== 2}
          onClick={() => props.onCompare()}
        >
          Compare two
        </button>
        <button type="button" class="button" onClick={() => props.onDelete()}>
          Delete …
        </button>
      </Show>
    </div>
  </section>
);
