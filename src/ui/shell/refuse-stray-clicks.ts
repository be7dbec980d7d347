/** What acts when it is clicked; a label and the box in it are one. */
const controlAt = (target: EventTarget | null): Element | null =>
  target instanceof Element
    ? (target.closest('label') ?? target.closest('a, button, input, select, summary, textarea'))
    : null;

/**
 * The second click of a double click acts on what the first one hit, or on nothing: candidates who click twice to start a section
 * have not flagged the question, or chosen the answer, that has come to stand there.
 */
export const refuseStrayClicks = (page: Document): void => {
  let first: Element | null = null;
  page.addEventListener(
    'click',
    (event) => {
      const control = controlAt(event.target);
      // 0 is a click by key or by a screen reader.
      if (event.detail <= 1) first = control;
      else if (control !== null && control !== first) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
    },
    { capture: true },
  );
};
