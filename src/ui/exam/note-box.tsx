import { onMount, untrack } from 'solid-js';

type NoteBoxProps = {
  readonly initialText: string;
  readonly onWrite: (text: string) => void;
};

/** A private note on the question, kept for the review. */
export const NoteBox = (props: NoteBoxProps) => {
  const initialText = untrack(() => props.initialText);
  let box: HTMLTextAreaElement | undefined;
  // Opened to be written in; a note that is there already is not in the way.
  onMount(() => {
    if (initialText === '') box?.focus();
  });
  return (
    <div class="note">
      <textarea
        ref={(element) => (box = element)}
        rows="2"
        aria-label="Your note on this question"
        placeholder="A note for yourself"
        value={initialText}
        onInput={(event) => props.onWrite(event.currentTarget.value)}
      />
    </div>
  );
};
