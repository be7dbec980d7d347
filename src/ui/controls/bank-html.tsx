import { createRenderEffect } from 'solid-js';
import { showHtml } from './show-html.ts';

type BankHtmlProps = {
  readonly html: string;
  readonly class?: string;
};

type BankBlocksProps = BankHtmlProps & {
  readonly id?: string;
  readonly ref?: (element: HTMLDivElement) => void;
};

/** Paragraphs, lists and the like. */
export const BankBlocks = (props: BankBlocksProps) => (
  <div
    id={props.id}
    ref={(element) => {
      createRenderEffect(() => showHtml(element, props.html));
      props.ref?.(element);
    }}
    class={props.class}
  />
);

/** A line of text within other text. */
export const BankLine = (props: BankHtmlProps) => (
  <span
    ref={(element) => createRenderEffect(() => showHtml(element, props.html))}
    class={props.class}
  />
);
