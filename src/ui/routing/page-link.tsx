import type { JSX } from 'solid-js';
import { useRouting } from './router.tsx';

type PageLinkProps = {
  /** The path of a page, as `/history`. */
  readonly to: string;
  readonly class?: string;
  /** How the paths of pages begin that belong to it: on those it leads to where the reader is, though not to the very page. */
  readonly covers?: readonly string[];
  readonly children: JSX.Element;
};

/** A link that says when it leads to the page on the screen. */
export const PageLink = (props: PageLinkProps) => {
  const { address } = useRouting();
  const current = () => {
    const { path } = address();
    if (path === props.to) return 'page';
    return props.covers?.some((begin) => `${path}/`.startsWith(`${begin}/`)) === true
      ? 'true'
      : undefined;
  };
  return (
    <a href={`#${props.to}`} class={props.class} aria-current={current()}>
      {props.children}
    </a>
  );
};
