import { createEffect, onMount } from 'solid-js';
import type { JSX } from 'solid-js';
import { isOpenedByAddress } from '../routing/router.tsx';
import './page.css';

type PageProps = {
  readonly title: string;
  readonly class: string;
  readonly children: JSX.Element;
};

/**
 * The page's one `main`. It takes the focus when it comes in the place of another, so that a screen reader starts to read there;
 * after a load it starts there by itself, and to ask for the focus would have the browser lay out a page that is not whole yet.
 */
export const Page = (props: PageProps) => {
  let main: HTMLElement | undefined;
  createEffect(() => {
    document.title = `${props.title} · FSOT practice exam`;
  });
  if (!isOpenedByAddress()) onMount(() => main?.focus({ preventScroll: true }));
  return (
    // Named, so that a screen reader says which page it is that took the focus.
    <main
      ref={(element) => (main = element)}
      class={props.class}
      aria-label={props.title}
      tabindex="-1"
    >
      {props.children}
    </main>
  );
};
