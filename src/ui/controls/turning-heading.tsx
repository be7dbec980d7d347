import {
  createComputed,
  createMemo,
  createRenderEffect,
  createSignal,
  on,
  onCleanup,
  Show,
} from 'solid-js';
import type { JSX } from 'solid-js';

type TurningHeadingProps = {
  /** What it heads: another value is another heading. */
  readonly of: string;
  readonly class: string;
  /** Of the one that is shown. */
  readonly id?: string;
  /** Ids of what is read with it; not all of them need be on the page. */
  readonly describedBy?: string;
  /** Called with the heading that is shown, at each turn. Whoever wants it read gives it the focus once it is painted. */
  readonly ref: (heading: HTMLHeadingElement) => void;
  readonly children: JSX.Element;
};

type Turn = 0 | 1;

/** Long enough for the other to have taken the focus, and for Orca to have heard of that: else it takes the other as read. */
const staysMs = 1000;

/**
 * The heading of what changes in its place, to take the focus at each change and be read. Two headings take turns: one that has
 * the focus already and takes it anew with other words is not read by Orca, or with its old words; nor is a new one in the place
 * of one that goes. The one before stays, to screen readers by its old name, and without words on the page, until the other has
 * the focus, and goes a little later.
 */
export const TurningHeading = (props: TurningHeadingProps) => {
  const headings: [HTMLHeadingElement?, HTMLHeadingElement?] = [];
  const of = createMemo(() => props.of);
  const turn = createMemo<Turn>((before) => {
    of();
    return before === 0 ? 1 : 0;
  }, 1);
  const [isOneGone, setOneGone] = createSignal(true);
  let leaving: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(leaving));
  // Before anything is shown of the turn: one that is hidden, if only in between, loses the focus.
  createComputed(
    on(
      of,
      () => {
        setOneGone(false);
        clearTimeout(leaving);
        leaving = setTimeout(() => setOneGone(true), staysMs);
      },
      { defer: true },
    ),
  );

  const heading = (mine: Turn) => {
    const isShown = createMemo(() => turn() === mine);
    // Before its words go.
    const oldName = createMemo(() => (isShown() ? undefined : headings[mine]?.textContent));
    return (
      <h2
        ref={(element) => (headings[mine] = element)}
        id={isShown() ? props.id : undefined}
        class={props.class}
        hidden={!isShown() && isOneGone()}
        aria-label={oldName()}
        aria-describedby={isShown() ? props.describedBy : undefined}
        tabindex="-1"
      >
        <Show when={isShown()}>{props.children}</Show>
      </h2>
    );
  };
  const both = [heading(0), heading(1)];
  // Before the effects of whoever gives it the focus.
  createRenderEffect(() => {
    const shown = headings[turn()];
    if (shown !== undefined) props.ref(shown);
  });
  return <div>{both}</div>;
};
