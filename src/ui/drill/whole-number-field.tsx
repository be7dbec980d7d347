type WholeNumberFieldProps = {
  readonly title: string;
  readonly most: number;
  readonly value: number;
  readonly onChange: (value: number) => void;
};

/** A whole number from 1 to `most`. */
export const WholeNumberField = (props: WholeNumberFieldProps) => (
  <label class="number-field">
    <span>{props.title}</span>
    <input
      type="number"
      inputmode="numeric"
      min="1"
      max={props.most}
      step="1"
      value={props.value}
      onChange={(event) => {
        props.onChange(event.currentTarget.value === '' ? NaN : event.currentTarget.valueAsNumber);
        // What was out of bounds has been put right, also where the number is the one from before.
        event.currentTarget.value = String(props.value);
      }}
    />
  </label>
);
