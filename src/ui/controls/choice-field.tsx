import { For } from 'solid-js';

type ChoiceFieldProps = {
  readonly label: string;
  readonly chosen: string | null;
  readonly options: readonly { readonly value: string; readonly title: string }[];
  /** Undefined where all are wanted. */
  readonly onChoose: (value: string | undefined) => void;
};

/** What a list is narrowed to: one of these, or all. */
export const ChoiceField = (props: ChoiceFieldProps) => (
  <label>
    {props.label}
    <select onChange={(event) => props.onChoose(event.currentTarget.value || undefined)}>
      <option value="">All</option>
      <For each={props.options}>
        {({ value, title }) => (
          <option value={value} selected={props.chosen === value}>
            {title}
          </option>
        )}
      </For>
    </select>
  </label>
);
