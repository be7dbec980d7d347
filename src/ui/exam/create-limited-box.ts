import { createSignal } from 'solid-js';
import type { Accessor } from 'solid-js';
import { counted } from '../controls/plural.ts';
import { lengthAfterInput } from './length-after-input.ts';

type LimitedBoxOptions = {
  /** In characters. */
  readonly limit: () => number;
  readonly initialText: string;
  /** False where the text is not kept. */
  readonly write: (text: string) => boolean;
};

type BoxEvent<Kind> = Kind & { readonly currentTarget: HTMLTextAreaElement };

export type LimitedBox = {
  /** Why the last input was refused, in a sentence; null where it was not. */
  readonly refused: Accessor<string | null>;
  readonly onBeforeInput: (event: BoxEvent<InputEvent>) => void;
  readonly onInput: (event: BoxEvent<Event>) => void;
};

const refusalOf = (box: HTMLTextAreaElement, event: InputEvent, limit: number): string | null => {
  const length = lengthAfterInput(box, event);
  if (length <= limit || length <= box.value.length) return null;
  const limitInWords = limit.toLocaleString('en-US');
  const done = event.inputType === 'insertFromPaste' ? 'pasted' : 'entered';
  const over = counted(length - limit, 'character');
  return box.value.length >= limit && done === 'entered'
    ? `You have reached the limit of ${limitInWords} characters.`
    : `That would be ${over} over the limit of ${limitInWords}, so nothing was ${done}.`;
};

/** Holds a box to a limit and never cuts: what does not fit is refused whole, and told; what is shown is what is kept. */
export const createLimitedBox = ({ limit, initialText, write }: LimitedBoxOptions): LimitedBox => {
  const [refused, setRefused] = createSignal<string | null>(null);
  let kept = initialText;
  return {
    refused,
    onBeforeInput: (event) => {
      const refusal = refusalOf(event.currentTarget, event, limit());
      if (refusal !== null) event.preventDefault();
      setRefused(refusal);
    },
    onInput: ({ currentTarget: box }) => {
      // What cannot be refused beforehand (text composed by an input method) is put back here.
      if (write(box.value)) kept = box.value;
      else box.value = kept;
    },
  };
};
