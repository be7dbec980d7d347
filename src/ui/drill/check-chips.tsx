import { For, Show } from 'solid-js';
import '../preferences/choices.css';

type CheckChipsProps<Value> = {
  readonly title: string;
  readonly isTitleHidden?: boolean;
  /** In one array that stays the same, so that a choice keeps its focus while others change. */
  readonly options: readonly { readonly value: Value; readonly title: string }[];
  readonly chosen: readonly Value[];
  /** How many questions each would leave. */
  readonly countOf?: (value: Value) => number;
  readonly onChange: (chosen: readonly Value[]) => void;
};

/** Any of a few, side by side; with none of them chosen all count. */
export const CheckChips = <Value,>(props: CheckChipsProps<Value>) => {
  const toggle = (value: Value, isChosen: boolean): void => {
    const others = props.chosen.filter((other) => other !== value);
    props.onChange(isChosen ? [...others, value] : others);
  };
  return (
    <fieldset>
      <legend class={props.isTitleHidden ? 'visually-hidden' : 'group-title'}>{props.title}</legend>
      <div class="choices">
        <For each={props.options}>
          {(option) => (
            <label>
              <input
                type="checkbox"
                checked={props.chosen.includes(option.value)}
                onChange={(event) => toggle(option.value, event.currentTarget.checked)}
              />
              {option.title}
              <Show when={props.countOf}>
                {(countOf) => <span class="soft small number">{countOf()(option.value)}</span>}
              </Show>
            </label>
          )}
        </For>
      </div>
    </fieldset>
  );
};
