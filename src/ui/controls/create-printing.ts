import { createMemo, createSignal, onCleanup } from 'solid-js';
import type { Accessor } from 'solid-js';

/**
 * Whether the page is being printed, so that what only paper shows is rendered then and taken out afterwards. True from the
 * moment before the browser lays out the pages, by `beforeprint`; and for as long as print is the page's medium, as in a
 * preview of the developer tools, which tells of no printing.
 */
export const createPrinting = (): Accessor<boolean> => {
  const paper = matchMedia('print');
  // Apart, as Chromium tells of the medium late: that it is not print may still be said after printing has begun.
  const [isAnnounced, setAnnounced] = createSignal(false);
  const [isPaper, setPaper] = createSignal(paper.matches);
  const events = new AbortController();
  const { signal } = events;
  addEventListener('beforeprint', () => setAnnounced(true), { signal });
  addEventListener('afterprint', () => setAnnounced(false), { signal });
  paper.addEventListener('change', ({ matches }) => setPaper(matches), { signal });
  onCleanup(() => events.abort());
  const isPrinting = createMemo(() => isAnnounced() || isPaper());
  return isPrinting;
};
