import { onMount, untrack } from 'solid-js';
import { longestNote } from '../../session/longest-texts.ts';
import { createLimitedBox } from './create-limited-box.ts';

type NoteBoxProps = {
  readonly initialText: string;
  /** False where it is not kept. */
  readonly onWrite: (text: string) => boolean;
};

/** A private note on the question, kept for the review. */
export const NoteBox = (props: NoteBoxProps) => {
  const initialText = untrack(() => props.initialText);
  const limited = createLimitedBox({
    limit: () => longestNote,
    initialText,
    write: (text) => props.onWrite(text),
  });
  let box: HTMLTextAreaElement | undefined;
  // Opened to be written in; a note that is there already is not in the way.
  onMount(() => {
    if (initialText !== '') return;
    box?.focus();
    // WebKit leaves a box of text that takes the focus behind the ways to move.
    box?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  });
  return (
    <div class="note">
      <textarea
        ref={(element) => (box = element)}
        rows="2"
        aria-label="Your note on this question"
        placeholder="A note for yourself"
        value={initialText}
        onBeforeInput={limited.onBeforeInput}
        onInput={limited.onInput}
      />
      <p class="refused" role="status">
        {limited.refused()}
      </p>
    </div>
  );
};
