import { createSignal, createUniqueId, untrack } from 'solid-js';

type NumberFieldProps<Value extends number | null> = {
  readonly label: string;
  /** What stands in it at first: what is typed is never written over. */
  readonly value: Value;
  /** Takes a new number; answers with what is wrong with it, as a sentence, or null. */
  readonly onChange: (value: Value) => string | null;
} & (null extends Value ? { readonly mayBeEmpty: true } : { readonly mayBeEmpty?: false });

/**
 * A number that is taken as soon as it can be; until then the last good one holds. What is wrong with it is said below once the
 * field is left: what is half typed is often wrong.
 */
export const NumberField = <Value extends number | null>(props: NumberFieldProps<Value>) => {
  const fieldId = createUniqueId();
  const problemId = createUniqueId();
  const [problem, setProblem] = createSignal<string | null>(null);
  /** Of what is typed, told or not. */
  let found: string | null = null;
  const take = (text: string): string | null => {
    const isEmpty = text.trim() === '';
    if (isEmpty && props.mayBeEmpty !== true) return 'Enter a number.';
    const value = isEmpty ? null : Number(text);
    return Number.isNaN(value)
      ? 'Enter a number, using digits only.'
      : props.onChange(value as Value);
  };
  return (
    <div class="scale-field">
      <label for={fieldId}>{props.label}</label>
      <input
        id={fieldId}
        type="text"
        inputmode="decimal"
        autocomplete="off"
        value={untrack(() => props.value) ?? ''}
        aria-invalid={problem() !== null}
        aria-describedby={problemId}
        onInput={({ currentTarget }) => {
          found = take(currentTarget.value);
          if (found === null) setProblem(null);
        }}
        onBlur={() => setProblem(found)}
      />
      <span id={problemId} class="number-problem" role="status">
        {problem()}
      </span>
    </div>
  );
};
