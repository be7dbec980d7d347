import { Show } from 'solid-js';

type SecondNoteProps = {
  readonly isSecond: boolean;
  /** Whether it was the first answer too. */
  readonly isFirst: boolean;
};

/** Says of an option that it was chosen in the blind review: again, untimed, before any key was seen. */
export const SecondNote = (props: SecondNoteProps) => (
  <Show when={props.isSecond}>
    <span class="option-second">
      {props.isFirst ? 'Your second answer too' : 'Your second answer, untimed'}
    </span>
  </Show>
);
