import { createSignal, Show, untrack } from 'solid-js';
import type { ExamplesItem } from '../../bank/item.ts';
import { longestExamplesText } from '../../session/longest-texts.ts';
import { createLimitedBox } from './create-limited-box.ts';
import { LengthStatus } from './length-status.tsx';
import { counted } from '../controls/plural.ts';

type ExamplesBoxProps = {
  readonly item: ExamplesItem;
  readonly initialText: string;
  /** False where it is not kept. */
  readonly onWrite: (text: string) => boolean;
};

/**
 * A list of examples. It warns of its limit and never cuts: what was typed stays until the candidate shortens it. What is longer
 * than any list is refused.
 */
export const ExamplesBox = (props: ExamplesBoxProps) => {
  // The page's own text: the log follows it, and must not write back into it while someone types.
  // eslint-disable-next-line solid/reactivity
  const [text, setText] = createSignal(props.initialText);
  const limited = createLimitedBox({
    limit: () => longestExamplesText,
    initialText: untrack(text),
    write: (written) => {
      const isKept = props.onWrite(written);
      if (isKept) setText(written);
      return isKept;
    },
  });
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
        value={untrack(text)}
        onBeforeInput={limited.onBeforeInput}
        onInput={limited.onInput}
      />
      {/* Not the count: a description that changes is read out at each letter. */}
      <span id="examples-limit" hidden>
        At most {props.item.characterLimit} characters.
      </span>
      <LengthStatus limit={props.item.characterLimit} length={text().length} />
      <p class="examples-count" data-over={left() < 0}>
        <Show
          when={left() >= 0}
          fallback={`${counted(-left(), 'character')} over the limit of ${props.item.characterLimit}. Shorten the list: the box in the real test would not hold it.`}
        >
          {counted(left(), 'character')} left of {props.item.characterLimit}
        </Show>
      </p>
      <p class="refused" role="status">
        {limited.refused()}
      </p>
    </div>
  );
};
