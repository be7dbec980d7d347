import { createEffect, on, onCleanup } from 'solid-js';
import type { Accessor } from 'solid-js';

/**
 * Scrolls to the top of the page when what is shown on it changes. Where it is scrolled to is noted as it happens: to ask
 * for it then would have the browser lay out the new page first.
 */
export const createScrollToTop = (shown: Accessor<unknown>): void => {
  let isScrolled = globalThis.scrollY > 0;
  const note = (): void => {
    isScrolled = globalThis.scrollY > 0;
  };
  document.addEventListener('scroll', note, { passive: true });
  onCleanup(() => document.removeEventListener('scroll', note));
  createEffect(
    on(shown, () => {
      if (isScrolled) globalThis.scrollTo({ top: 0, behavior: 'instant' });
    }),
  );
};
