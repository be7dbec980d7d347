type ExamKeyActions = {
  readonly move: (step: 1 | -1) => void;
  readonly toggleFlag: () => void;
  /** Chooses the option at this place, from 0. */
  readonly choose: (place: number) => void;
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLInputElement && target.type !== 'radio' && target.type !== 'checkbox');

const placeOf = (key: string): number | null => {
  if (/^[1-9]$/.test(key)) return Number(key) - 1;
  // F flags; a sixth option is chosen by 6.
  return /^[a-eg-i]$/.test(key) ? key.charCodeAt(0) - 'a'.charCodeAt(0) : null;
};

/**
 * Listens for the exam's keys on the whole page, but not while text is typed, with a modifier held, or behind a dialog.
 * Up and down are left to the radios, as everywhere. Returns how to stop.
 */
export const createExamKeys = (actions: ExamKeyActions): (() => void) => {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
    if (isTyping(event.target) || document.querySelector('dialog[open]') !== null) return;
    const key = event.key.toLowerCase();
    const place = placeOf(key);
    if (key === 'arrowright' || key === 'n') actions.move(1);
    else if (key === 'arrowleft' || key === 'p') actions.move(-1);
    else if (key === 'f') actions.toggleFlag();
    else if (place !== null) actions.choose(place);
    else return;
    event.preventDefault();
  };
  document.addEventListener('keydown', onKeyDown);
  return () => document.removeEventListener('keydown', onKeyDown);
};
