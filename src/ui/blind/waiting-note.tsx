import { Show } from 'solid-js';
import type { UndecidedMocks } from '../../progress/undecided-mocks.ts';
import { counted } from '../controls/plural.ts';

type WaitingNoteProps = {
  readonly undecided: UndecidedMocks;
  /** What is not told because of it, as the end of a sentence: `its scores are not among these`. */
  readonly so: { readonly one: string; readonly several: string };
};

/** Says that mock exams wait for their candidate to decide on a blind review, with the way to it; nothing where none does. */
export const WaitingNote = (props: WaitingNoteProps) => {
  const ids = () => [...props.undecided.attemptIds];
  return (
    <Show when={ids()[0]}>
      {(first) => (
        <p class="notice">
          {ids().length === 1
            ? `A mock exam waits for you to decide on its blind review, so ${props.so.one}.`
            : `${counted(ids().length, 'mock exam')} wait for you to decide on their blind review, so ${props.so.several}.`}{' '}
          <a href={`#/blind/${first()}`}>
            {ids().length === 1 ? 'Decide now' : 'Decide on the first'}
          </a>
        </p>
      )}
    </Show>
  );
};
