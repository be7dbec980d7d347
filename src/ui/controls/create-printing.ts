import { createSignal, onCleanup } from 'solid-js';
import type { Accessor } from 'solid-js';

/**
 * Whether the page is being printed, so that what only paper shows is rendered then and taken out afterwards. True from the
 * moment before the browser lays out the pages, by `beforeprint`; and for as long as print is the page's medium, as in a
 * preview of the developer tools, which tells of no printing.
 */
export const createPrinting = (): Accessor<boolean> => {
  const [isPrinting, setPrinting] = createSignal(false);
  const events = new AbortController();
  const { signal } = events;
  addEventListener('beforeprint', () => setPrinting(true), { signal });
  addEventListener('afterprint', () => setPrinting(false), { signal });
  const paper = matchMedia('print');
  setPrinting(paper.matches);
  paper.addEventListener('change', ({ matches }) => setPrinting(matches), { signal });
  onCleanup(() => events.abort());
  return isPrinting;
};
