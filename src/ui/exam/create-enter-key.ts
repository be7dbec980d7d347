import { onCleanup } from 'solid-js';

/**
 * Calls what `actionFor` names for the element that has the focus when Enter is pressed; null leaves the key to the page. A
 * key held down counts once: it would check an answer and be past its reasons before they were seen.
 */
export const createEnterKey = (actionFor: (target: Element) => (() => void) | null): void => {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.repeat || event.defaultPrevented) return;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const action = event.target instanceof Element ? actionFor(event.target) : null;
    if (action === null) return;
    event.preventDefault();
    action();
  };
  document.addEventListener('keydown', onKeyDown);
  onCleanup(() => document.removeEventListener('keydown', onKeyDown));
};
