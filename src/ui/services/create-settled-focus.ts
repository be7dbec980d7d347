import { onCleanup, onMount } from 'solid-js';
import { noteFocus } from './note-focus.ts';

/** Enough for Orca to hear of a screen that is gone. */
const settlesMs = 100;

/**
 * Calls `takeFocus` soon after the screen that asks for it has taken the place of another, whose focus is gone with it. Orca looks
 * for something else then, and takes what it finds as read: it must not find what is to be read. Not where the focus has gone on
 * meanwhile.
 */
export const createSettledFocus = (takeFocus: () => void): void => {
  let settling: ReturnType<typeof setTimeout> | undefined;
  onMount(() => {
    const isUntouched = noteFocus();
    settling = setTimeout(() => {
      if (isUntouched()) takeFocus();
    }, settlesMs);
  });
  onCleanup(() => clearTimeout(settling));
};
