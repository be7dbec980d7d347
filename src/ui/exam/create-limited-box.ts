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

/** Why a text that had `before` characters may not have `after`; null where it may. */
const refusalOf = (
  { before, after, limit }: Readonly<Record<'before' | 'after' | 'limit', number>>,
  inputType?: string,
): string | null => {
  if (after <= limit || after <= before) return null;
  const limitInWords = limit.toLocaleString('en-US');
  const done = inputType === 'insertFromPaste' ? 'pasted' : 'entered';
  const over = counted(after - limit, 'character');
  return before >= limit && done === 'entered'
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
      const box = event.currentTarget;
      const after = lengthAfterInput(box, event);
      const refusal = refusalOf(
        { before: box.value.length, after, limit: limit() },
        event.inputType,
      );
      if (refusal !== null) event.preventDefault();
      setRefused(refusal);
    },
    onInput: ({ currentTarget: box }) => {
      // What cannot be refused beforehand is put back here: text composed by an input method, and in Firefox, which tells of it
      // only afterward, what an extension enters.
      const lengths = { before: kept.length, after: box.value.length, limit: limit() };
      const isKept = write(box.value);
      setRefused(isKept ? null : refusalOf(lengths));
      if (isKept) kept = box.value;
      else box.value = kept;
    },
  };
};
