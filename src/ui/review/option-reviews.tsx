import { For, Show } from 'solid-js';
import type { ChoiceItem, ChoiceOption, OptionId } from '../../bank/item.ts';
import { BankBlocks, BankLine } from '../controls/bank-html.tsx';
import { SecondNote } from './second-note.tsx';
import { StruckNote } from './struck-note.tsx';
import { optionKeyLabel } from '../controls/option-key-label.ts';

type OptionReviewsProps = {
  readonly item: ChoiceItem;
  /** The candidate's last answer. */
  readonly chosen: OptionId | null;
  /** The answer given again, untimed, in a blind review. */
  readonly second?: OptionId | null;
  /** The options that the candidate had struck out. */
  readonly struck: readonly OptionId[];
};

const verdictOn = (
  { id }: ChoiceOption,
  { item, chosen }: OptionReviewsProps,
): { readonly state: 'key' | 'wrong' | 'plain'; readonly words: string } => {
  if (id === item.key) {
    return { state: 'key', words: id === chosen ? '✓ Key, and your answer' : '✓ Key' };
  }
  return id === chosen ? { state: 'wrong', words: '✗ Your answer' } : { state: 'plain', words: '' };
};

/** All options as they were seen: the key and the answer marked, and under each why it is right or tempts. */
export const OptionReviews = (props: OptionReviewsProps) => (
  <ol class="option-reviews">
    <For each={props.item.options}>
      {(option, place) => {
        const verdict = () => verdictOn(option, props);
        return (
          <li
            class="option-review"
            data-state={verdict().state}
            data-struck={props.struck.includes(option.id)}
          >
            <span class="option-letter">{optionKeyLabel('choice', place())}</span>
            <BankLine class="option-text" html={option.html} />
            <span class="option-verdict">
              <Show when={verdict().words}>{(words) => <strong>{words()}</strong>}</Show>
              <SecondNote
                isSecond={option.id === props.second}
                isFirst={option.id === props.chosen}
              />
              <StruckNote isStruck={props.struck.includes(option.id)} />
            </span>
            <BankBlocks class="option-rationale prose" html={option.rationale} />
          </li>
        );
      }}
    </For>
  </ol>
);
