import { createSignal, createUniqueId, Show, untrack } from 'solid-js';

type NumberFieldProps<Value extends number | null> = {
  readonly label: string;
  /** What stands in it at first: what is typed is never written over. */
  readonly value: Value;
  /** Takes a new number; answers with what is wrong with it, as a sentence, or null. */
  readonly onChange: (value: Value) => string | null;
} & (null extends Value ? { readonly mayBeEmpty: true } : { readonly mayBeEmpty?: false });

/** A number that is taken as soon as it can be; until then the last good one holds, and what is wrong is said below. */
export const NumberField = <Value extends number | null>(props: NumberFieldProps<Value>) => {
  const problemId = createUniqueId();
  const [problem, setProblem] = createSignal<string | null>(null);
  const take = (text: string): void => {
    const isEmpty = text.trim() === '';
    if (isEmpty && props.mayBeEmpty !== true) {
      setProblem('Give a number.');
      return;
    }
    const value = isEmpty ? null : Number(text);
    setProblem(
      Number.isNaN(value) ? 'Give a number, with digits only.' : props.onChange(value as Value),
    );
  };
  return (
    <label class="scale-field">
      <span>{props.label}</span>
      <input
        type="text"
        inputmode="decimal"
        autocomplete="off"
        value={untrack(() => props.value) ?? ''}
        aria-invalid={problem() !== null}
        aria-describedby={problem() === null ? undefined : problemId}
        onInput={({ currentTarget }) => take(currentTarget.value)}
      />
      <Show when={problem()}>
        {(sentence) => (
          <span id={problemId} class="number-problem" role="alert">
            {sentence()}
          </span>
        )}
      </Show>
    </label>
  );
};
