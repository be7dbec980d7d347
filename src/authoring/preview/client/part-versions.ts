/**
 * Brings the parts of `old` to what they are in `fresh`: parts are children with an id, and one whose `data-version` is the same
 * stays untouched, with its open details, its focus and what was typed into it.
 */
export const updateParts = (old: Element, fresh: Element): void => {
  let next = old.firstElementChild;
  // A copy, as each part that is taken over leaves the list.
  const parts = [...fresh.children];
  for (const part of parts) {
    const known = part.id === '' ? null : old.querySelector(`:scope > #${CSS.escape(part.id)}`);
    if (known === null) {
      old.insertBefore(part, next);
      continue;
    }
    if (known === next) next = next.nextElementSibling;
    else old.insertBefore(known, next);
    const isHolder = !part.hasAttribute('data-version');
    if (isHolder && known.tagName === part.tagName) updateHolder(known, part);
    else if (known.getAttribute('data-version') !== part.getAttribute('data-version'))
      replacePart(known, part);
  }
  while (next !== null) {
    const gone = next;
    next = next.nextElementSibling;
    gone.remove();
  }
};

/** An element that only holds parts. */
const updateHolder = (old: Element, fresh: Element): void => {
  for (const { name, value } of fresh.attributes) old.setAttribute(name, value);
  updateParts(old, fresh);
};

const focusable = 'a[href], button, input, select, summary';

/** Puts `fresh` in the place of `old`; details that were open are open again, and the focus stays in its place. */
const replacePart = (old: Element, fresh: Element): void => {
  const focused = [...old.querySelectorAll(focusable)].indexOf(document.activeElement as Element);
  const open = [...old.querySelectorAll('details')].map((details) => details.open);
  for (const [index, details] of fresh.querySelectorAll('details').entries())
    details.open = open[index] ?? false;
  old.replaceWith(fresh);
  const heir = focused === -1 ? undefined : fresh.querySelectorAll(focusable)[focused];
  if (heir instanceof HTMLElement) heir.focus({ preventScroll: true });
};
