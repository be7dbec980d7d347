import { createEffect, onMount } from 'solid-js';
import type { JSX } from 'solid-js';
import './page.css';

type PageProps = {
  readonly title: string;
  readonly class: string;
  readonly children: JSX.Element;
};

/** The page's one `main`. It takes the focus when the page is entered, so that a screen reader starts to read there. */
export const Page = (props: PageProps) => {
  let main: HTMLElement | undefined;
  createEffect(() => {
    document.title = `${props.title} · FSOT practice exam`;
  });
  onMount(() => main?.focus({ preventScroll: true }));
  return (
    <main ref={(element) => (main = element)} class={props.class} tabindex="-1">
      {props.children}
    </main>
  );
};
