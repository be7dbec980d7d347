import { createSignal, onCleanup, Show } from 'solid-js';
import type { JSX } from 'solid-js';

/** A shorter wait is not told: to draw the line would only make it longer. */
const shortWaitMs = 300;

/** A line on what is being waited for, after a moment. */
export const Waiting = (props: { readonly children: JSX.Element }) => {
  const [isLong, setLong] = createSignal(false);
  const timer = setTimeout(() => setLong(true), shortWaitMs);
  onCleanup(() => clearTimeout(timer));
  return (
    <Show when={isLong()}>
      <p class="soft" role="status">
        {props.children}
      </p>
    </Show>
  );
};
