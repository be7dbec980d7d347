import { Show } from 'solid-js';
import type { TextRange } from '../../exam/attempt-event.ts';
import { highlightedWords } from './highlighted-words.ts';

type HighlightsInWordsProps = {
  readonly html: string;
  readonly ranges: readonly TextRange[];
};

/** What the candidate had highlighted, told in words: its color does not reach paper. */
export const HighlightsInWords = (props: HighlightsInWordsProps) => {
  const words = () => highlightedWords(props.html, props.ranges);
  return (
    <Show when={props.ranges.length > 0}>
      <p class="printed-note">
        <strong>Highlighted by you:</strong>{' '}
        {words()
          .map((each) => `“${each}”`)
          .join(', ')}
      </p>
    </Show>
  );
};
