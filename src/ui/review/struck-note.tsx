import { Show } from 'solid-js';

/** Says of an option that the candidate had struck it out, as a line through its text alone does not reach everyone. */
export const StruckNote = (props: { readonly isStruck: boolean }) => (
  <Show when={props.isStruck}>
    <span class="option-struck">Struck out by you</span>
  </Show>
);
