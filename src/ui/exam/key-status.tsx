import { createEffect, on } from 'solid-js';
import type { Item } from '../../bank/item.ts';
import type { Response } from '../../exam/attempt-state.ts';
import type { ExamKey } from '../preferences/exam-keys.ts';
import { createSaid } from '../controls/create-said.ts';
import { keyOutcome } from './key-outcome.ts';

type KeyStatusProps = {
  /** The key pressed last, a new value for each press; null before the first. */
  readonly pressed: ExamKey | null;
  readonly item: Item;
  /** As it is after that key. */
  readonly response: Response;
  /** Whether the exam asks how sure the candidate is. */
  readonly asksConfidence: boolean;
};

/** Says to a screen reader what a single key has done. A control that is used itself says so by itself, and is not repeated. */
export const KeyStatus = (props: KeyStatusProps) => {
  const { words, say } = createSaid();
  createEffect(
    on(
      () => props.pressed,
      (key) =>
        say((key && keyOutcome(key, props.item, props.response, props.asksConfidence)) ?? ''),
      { defer: true },
    ),
  );
  return (
    <p class="visually-hidden" role="status">
      {words()}
    </p>
  );
};
