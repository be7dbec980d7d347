import { createEffect, createSignal, on, onCleanup } from 'solid-js';
import type { Item } from '../../bank/item.ts';
import type { Response } from '../../exam/attempt-state.ts';
import type { ExamKey } from '../preferences/exam-keys.ts';
import { keyOutcome } from './key-outcome.ts';

/** Long enough to be heard of. What still stood there would be said again when a dialog that covered it is closed. */
const staysMs = 3000;

type KeyStatusProps = {
  /** The key pressed last, a new value for each press; null before the first. */
  readonly pressed: ExamKey | null;
  readonly item: Item;
  /** As it is after that key. */
  readonly response: Response;
};

/** Says to a screen reader what a single key has done. A control that is used itself says so by itself, and is not repeated. */
export const KeyStatus = (props: KeyStatusProps) => {
  const [words, setWords] = createSignal('');
  let clearing: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(clearing));
  createEffect(
    on(
      () => props.pressed,
      (key) => {
        clearTimeout(clearing);
        setWords((key && keyOutcome(key, props.item, props.response)) ?? '');
        clearing = setTimeout(() => setWords(''), staysMs);
      },
      { defer: true },
    ),
  );
  return (
    <p class="visually-hidden" role="status">
      {words()}
    </p>
  );
};
