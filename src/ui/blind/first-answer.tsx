import { Show } from 'solid-js';
import type { ChoiceItem, OptionId } from '../../bank/item.ts';
import { BankLine } from '../controls/bank-html.tsx';
import { optionKeyLabel } from '../controls/option-key-label.ts';

type FirstAnswerProps = {
  readonly item: ChoiceItem;
  /** Null where it was left unanswered. */
  readonly first: OptionId | null;
};

/**
 * The answer given in the exam, on demand only: an answer in sight is an anchor, and a second look that leans on it says less
 * about what one knows.
 */
export const FirstAnswer = (props: FirstAnswerProps) => {
  const place = () => props.item.options.findIndex(({ id }) => id === props.first);
  return (
    <details class="first-answer">
      <summary>Show my first answer</summary>
      <Show when={props.item.options[place()]} fallback={<p>You left it unanswered.</p>}>
        {(option) => (
          <p>
            <strong>{optionKeyLabel('choice', place())}</strong> <BankLine html={option().html} />
          </p>
        )}
      </Show>
    </details>
  );
};
