import { createUniqueId, For } from 'solid-js';
import './choices.css';

type RadioChoiceProps<Value> = {
  readonly title: string;
  readonly options: readonly { readonly value: Value; readonly title: string }[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
};

/** One of a few, side by side. */
export const RadioChoice = <Value,>(props: RadioChoiceProps<Value>) => {
  const name = createUniqueId();
  return (
    <fieldset>
      <legend class="group-title">{props.title}</legend>
      <div class="choices">
        <For each={props.options}>
          {(option) => (
            <label>
              <input
                type="radio"
                name={name}
                checked={props.chosen === option.value}
                onChange={() => props.onChoose(option.value)}
              />
              {option.title}
            </label>
          )}
        </For>
      </div>
    </fieldset>
  );
};
