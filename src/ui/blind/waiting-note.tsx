import { Show } from 'solid-js';
import type { UndecidedMocks } from '../../progress/undecided-mocks.ts';
import { decideInWords, waitingInWords } from './waiting-words.ts';

type WaitingNoteProps = {
  readonly undecided: UndecidedMocks;
  /** What is not told because of it, as the end of a sentence: `its scores are not shown here yet`. */
  readonly so: { readonly one: string; readonly several: string };
};

/** Says that mock exams wait for their candidate to decide on a blind review, with the way to it; nothing where none does. */
export const WaitingNote = (props: WaitingNoteProps) => {
  const ids = () => [...props.undecided.attemptIds];
  return (
    <Show when={ids()[0]}>
      {(first) => (
        <p class="notice">
          {waitingInWords(ids().length)}, so {ids().length === 1 ? props.so.one : props.so.several}.{' '}
          <a href={`#/blind/${first()}`}>{decideInWords(ids().length)}</a>
        </p>
      )}
    </Show>
  );
};
