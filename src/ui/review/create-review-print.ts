import { createSignal, onCleanup } from 'solid-js';
import { createPrinting } from '../controls/create-printing.ts';

export type PrintScope = 'all' | 'section';

/** How much of a review goes onto paper, and whether it is being printed. The browser's own command prints all sections. */
export const createReviewPrint = () => {
  const isPrinting = createPrinting();
  const [scope, setScope] = createSignal<PrintScope>('all');
  const backToAll = (): void => void setScope('all');
  // Not after `print()`, which does not wait for the pages in every browser.
  addEventListener('afterprint', backToAll);
  onCleanup(() => removeEventListener('afterprint', backToAll));
  const print = (wanted: PrintScope): void => {
    setScope(wanted);
    globalThis.print();
  };
  return { isPrinting, scope, print };
};
