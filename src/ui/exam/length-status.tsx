import { createEffect, createSignal, on } from 'solid-js';
import { lengthTold } from './length-told.ts';

type LengthStatusProps = {
  /** Both in characters. */
  readonly limit: number;
  readonly length: number;
};

/** Tells a screen reader how much room is left, at a few lengths only. */
export const LengthStatus = (props: LengthStatusProps) => {
  const [words, setWords] = createSignal('');
  createEffect(
    on(
      () => props.length,
      (now, before) => {
        const told = before === undefined ? null : lengthTold(props.limit, before, now);
        if (told !== null) setWords(told);
      },
    ),
  );
  return (
    <p class="visually-hidden" role="status">
      {words()}
    </p>
  );
};
