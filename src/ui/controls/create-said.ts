import { createSignal, onCleanup } from 'solid-js';
import type { Accessor } from 'solid-js';

/** Long enough to be heard of. What still stood there would be said again when a dialog that covered it is closed. */
const heardMs = 3000;

type Said = {
  /** What is to stand in a status at the moment; empty most of the time. */
  readonly words: Accessor<string>;
  readonly say: (words: string) => void;
};

/** Words about what was just done or has come, where nothing that has the focus says so; they go by themselves after `staysMs`. */
export const createSaid = (staysMs = heardMs): Said => {
  const [words, setWords] = createSignal('');
  let clearing: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(clearing));
  const say = (next: string): void => {
    clearTimeout(clearing);
    setWords(next);
    clearing = setTimeout(() => setWords(''), staysMs);
  };
  return { words, say };
};
