import { onCleanup } from 'solid-js';
import { preferences } from '../preferences/preferences.ts';
import { isTakenElsewhere } from './key-target.ts';

/** Radios take the arrow keys for themselves. */
const isAmongChoices = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && ['radio', 'checkbox'].includes(target.type);

const steps: Readonly<Record<string, 1 | -1>> = {
  arrowright: 1,
  n: 1,
  arrowleft: -1,
  p: -1,
};

/**
 * Right and N go to the next, left and P to the previous, wherever the focus is on the page: but not while something is typed
 * or chosen, with a modifier held, behind a dialog, or where shortcuts of a single key are switched off in the settings.
 * Listens for as long as the component stands.
 */
export const createMoveKeys = (move: (step: 1 | -1) => void): void => {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!preferences().keys.enabled) return;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const key = event.key.toLowerCase();
    const step = steps[key];
    if (step === undefined || isTakenElsewhere(event)) return;
    if (key.startsWith('arrow') && isAmongChoices(event.target)) return;
    event.preventDefault();
    move(step);
  };
  document.addEventListener('keydown', onKeyDown);
  onCleanup(() => document.removeEventListener('keydown', onKeyDown));
};
