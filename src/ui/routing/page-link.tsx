import type { JSX } from 'solid-js';
import { useRouting } from './router.tsx';

type PageLinkProps = {
  /** The path of a page, as `/history`. */
  readonly to: string;
  readonly class?: string;
  readonly children: JSX.Element;
};

/** A link that says when it leads to the page on the screen. */
export const PageLink = (props: PageLinkProps) => {
  const { address } = useRouting();
  return (
    <a
      href={`#${props.to}`}
      class={props.class}
      aria-current={address().path === props.to ? 'page' : undefined}
    >
      {props.children}
    </a>
  );
};
