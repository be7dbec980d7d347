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

/**
 * What can be done with the attempts that are picked. Always there, so that nothing moves as one is picked. Picking all and none
 * take each other's place, and hand on the focus; one attempt by itself has its box for both.
 */
export const PickedBar = (props: PickedBarProps) => {
  let all: HTMLButtonElement | undefined;
  let none: HTMLButtonElement | undefined;
  const pickAll = (): void => {
    props.onPickAll();
    none?.focus();
  };
  const pickNone = (): void => {
    props.onClear();
    all?.focus();
  };
  return (
    <section class="picked-bar" aria-label="Picked attempts">
      <p>
        {/* The status alone is read out: the advice would be, whenever the page is opened. */}
        <span role="status">
          {props.picked === 0 ? '' : `${counted(props.picked, 'attempt')} picked.`}
        </span>
        <Show when={props.picked === 0}>
          {props.all === 1
            ? 'Pick it to delete it. With two attempts, you can compare them.'
            : 'Pick two attempts to compare them, or any number to delete them.'}
        </Show>
      </p>
      <div class="button-row">
        <Show when={props.picked < props.all && props.all > 1}>
          <button ref={(element) => (all = element)} type="button" class="button" onClick={pickAll}>
            Pick all {props.all}
          </button>
        </Show>
        <Show when={props.picked > 0 && props.all > 1}>
          <button
            ref={(element) => (none = element)}
            type="button"
            class="button"
            onClick={pickNone}
          >
            Pick none
          </button>
        </Show>
        <Show when={props.picked > 0}>
          <button
            type="button"
            class="button"
            disabled={props.picked !== 2}
            onClick={() => props.onCompare()}
          >
            Compare two
          </button>
          <button type="button" class="button" onClick={() => props.onDelete()}>
            Delete…
          </button>
        </Show>
      </div>
    </section>
  );
};
