import { createEffect, createSignal, Show } from 'solid-js';
import { BankBlocks } from '../controls/bank-html.tsx';
import './passage-pane.css';
import type { Passage } from '../../bank/item.ts';

type PassagePaneProps = {
  readonly passage: Passage;
  /** The marked portion that the question on the screen is about. */
  readonly mark: string | null;
  /** Called with the element that holds the text. */
  readonly onReady?: (element: Element) => void;
};

/** Scrolls the pane no further than needed to show the mark with its surroundings. The page stays where its reader has it. */
const showMark = (pane: HTMLElement, mark: HTMLElement): void => {
  const roomPx = Number.parseFloat(getComputedStyle(pane).scrollPaddingBlockStart) || 0;
  const seen = pane.getBoundingClientRect();
  const { top, bottom } = mark.getBoundingClientRect();
  const above = top - (seen.top + roomPx);
  const below = bottom - (seen.bottom - roomPx);
  if (above < 0) pane.scrollTop += above;
  else if (below > 0) pane.scrollTop += Math.min(below, above);
};

/** The document beside its questions. It stays where it was scrolled to while the questions change, unless the mark is out of sight. */
export const PassagePane = (props: PassagePaneProps) => {
  let pane: HTMLElement | undefined;
  let text: HTMLDivElement | undefined;
  const [portion, setPortion] = createSignal<string | null>(null);
  createEffect(() => {
    const wanted = props.mark;
    setPortion(null);
    for (const marked of text?.querySelectorAll<HTMLElement>('u[data-mark]') ?? []) {
      const isWanted = marked.dataset.mark === wanted;
      marked.toggleAttribute('data-current', isWanted);
      if (!isWanted) continue;
      setPortion(marked.textContent);
      if (pane !== undefined) showMark(pane, marked);
    }
  });
  return (
    <section
      ref={(element) => (pane = element)}
      class="passage"
      aria-label={`Passage: ${props.passage.title}`}
      // It scrolls by itself, so it has to be reachable by keyboard.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabindex="0"
    >
      <h2 class="passage-title">{props.passage.title}</h2>
      {/* Read with the question's number: who listens would have to look through the document for it, and come back. */}
      <Show when={portion()}>
        {(words) => (
          <span id="marked-portion" hidden>
            Portion {props.mark} reads: {words()}
          </span>
        )}
      </Show>
      <BankBlocks
        ref={(element) => {
          text = element;
          props.onReady?.(element);
        }}
        class="passage-text prose reading"
        html={props.passage.html}
      />
    </section>
  );
};
