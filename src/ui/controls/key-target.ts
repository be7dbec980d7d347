/** Whether what has the focus takes every key for itself: text is typed there, or an entry of a list is looked for. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLInputElement && target.type !== 'radio' && target.type !== 'checkbox');

/** Whether the key, by its name in `KeyboardEvent.key`, scrolls a table with the focus in it that is wider than the page. */
export const scrollsTable = (target: EventTarget | null, key: string): boolean => {
  if (!/^arrow(?:left|right)$/iu.test(key) || !(target instanceof Element)) return false;
  const frame = target.closest('.table-frame');
  return frame !== null && frame.scrollWidth > frame.clientWidth;
};

/** Whether a key is none of the page's: taken already, by what has the focus, or by a dialog that stands before the page. */
export const isTakenElsewhere = (event: KeyboardEvent): boolean =>
  event.defaultPrevented ||
  isTyping(event.target) ||
  scrollsTable(event.target, event.key) ||
  document.querySelector('dialog[open]') !== null;
