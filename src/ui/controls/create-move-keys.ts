import { onCleanup } from 'solid-js';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select') !== null;

const steps: Readonly<Record<string, 1 | -1>> = {
  arrowright: 1,
  n: 1,
  arrowleft: -1,
  p: -1,
};

/**
 * Right and N go to the next, left and P to the previous, wherever the focus is on the page: but not while something is typed
 * or chosen, with a modifier held, or behind a dialog. Listens for as long as the component stands.
 */
export const createMoveKeys = (move: (step: 1 | -1) => void): void => {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
    if (isTyping(event.target) || document.querySelector('dialog[open]') !== null) return;
    const step = steps[event.key.toLowerCase()];
    if (step === undefined) return;
    event.preventDefault();
    move(step);
  };
  document.addEventListener('keydown', onKeyDown);
  onCleanup(() => document.removeEventListener('keydown', onKeyDown));
};
