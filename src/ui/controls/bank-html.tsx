type BankHtmlProps = {
  readonly html: string;
  readonly class?: string;
};

type BankBlocksProps = BankHtmlProps & {
  readonly id?: string;
  readonly ref?: (element: HTMLDivElement) => void;
};

/*
 * Text of the bank on the page. Setting it as HTML is safe: it was rendered from markdown at build time, where raw HTML is
 * refused, and stored forms are copies of that.
 */

/** Paragraphs, lists and the like. */
export const BankBlocks = (props: BankBlocksProps) => (
  <div
    id={props.id}
    ref={(element) => props.ref?.(element)}
    class={props.class}
    // eslint-disable-next-line solid/no-innerhtml
    innerHTML={props.html}
  />
);

/** A line of text within other text. */
export const BankLine = (props: BankHtmlProps) => (
  // eslint-disable-next-line solid/no-innerhtml
  <span class={props.class} innerHTML={props.html} />
);
