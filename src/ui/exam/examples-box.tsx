import { createSignal, Show } from 'solid-js';
import type { ExamplesItem } from '../../bank/item.ts';
import { LengthStatus } from './length-status.tsx';
import { counted } from '../controls/plural.ts';

type ExamplesBoxProps = {
  readonly item: ExamplesItem;
  readonly initialText: string;
  readonly onWrite: (text: string) => void;
};

/** A list of examples. It warns of its limit and never cuts: what was typed stays until the candidate shortens it. */
export const ExamplesBox = (props: ExamplesBoxProps) => {
  // The page's own text: the log follows it, and must not write back into it while someone types.
  // eslint-disable-next-line solid/reactivity
  const [text, setText] = createSignal(props.initialText);
  const left = () => props.item.characterLimit - text().length;
  return (
    <div class="examples">
      <textarea
        class="examples-text"
        rows="4"
        aria-label="Your examples"
        aria-describedby="examples-limit"
        aria-invalid={left() < 0}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        value={text()}
        onInput={(event) => {
          setText(event.currentTarget.value);
          props.onWrite(event.currentTarget.value);
        }}
      />
      {/* Not the count: a description that changes is read out at each letter. */}
      <span id="examples-limit" hidden>
        At most {props.item.characterLimit} characters.
      </span>
      <LengthStatus limit={props.item.characterLimit} length={text().length} />
      <p class="examples-count" data-over={left() < 0}>
        <Show
          when={left() >= 0}
          fallback={`${counted(-left(), 'character')} over the limit of ${props.item.characterLimit}: shorten the list, as the real box would not have taken them.`}
        >
          {counted(left(), 'character')} left of {props.item.characterLimit}
        </Show>
      </p>
    </div>
  );
};
