/** The part that the reader is looking at: the first that begins in the upper third of the window, else the one that fills it. */
const partInView = (main: Element): Element | undefined => {
  const parts = [...main.querySelectorAll('[data-version][id]')];
  const topOf = (part: Element): number => part.getBoundingClientRect().top;
  return (
    parts.find((part) => topOf(part) >= 0 && topOf(part) <= window.innerHeight / 3) ??
    parts.findLast((part) => topOf(part) < 0) ??
    parts[0]
  );
};

/** Runs `change` and scrolls so that what the reader was looking at stays where it was. */
export const keepPlace = (main: Element, change: () => void): void => {
  const id = partInView(main)?.id;
  const topOf = (): number | null =>
    id === undefined ? null : (document.getElementById(id)?.getBoundingClientRect().top ?? null);
  const before = topOf();
  change();
  const after = topOf();
  if (before !== null && after !== null && before !== after)
    window.scrollBy({ top: after - before, behavior: 'instant' });
};
