import { onCleanup } from 'solid-js';
import { preferences } from '../preferences/preferences.ts';
import { scrollsTable } from './key-target.ts';

/** Radios and tables wider than the page take the arrow keys for themselves, fields every key. */
const isTakenBy = (target: EventTarget | null, key: string): boolean => {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement && ['radio', 'checkbox'].includes(target.type)) {
    return key.startsWith('arrow');
  }
  return target.closest('input, textarea, select') !== null || scrollsTable(target, key);
};

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
    if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
    const key = event.key.toLowerCase();
    const step = steps[key];
    if (step === undefined || isTakenBy(event.target, key)) return;
    if (document.querySelector('dialog[open]') !== null) return;
    event.preventDefault();
    move(step);
  };
  document.addEventListener('keydown', onKeyDown);
  onCleanup(() => document.removeEventListener('keydown', onKeyDown));
};
