import { Show } from 'solid-js';
import type { UnscoredReport } from '../../exam/attempt-report.ts';
import { unscoredInWords } from './unscored-words.ts';

type UnscoredNoteProps = { readonly unscored: UnscoredReport };

/** Questions mixed in unscored are told apart, as they are in no other figure. */
export const UnscoredNote = (props: UnscoredNoteProps) => (
  <Show when={unscoredInWords(props.unscored)}>
    {(sentence) => <p class="result-note soft">{sentence()}</p>}
  </Show>
);
