import { For, Show } from 'solid-js';
import type { OptionId, ScaleItem } from '../../bank/item.ts';
import { BankLine } from '../controls/bank-html.tsx';
import { optionKeyLabel } from '../controls/option-key-label.ts';
import { StruckNote } from './struck-note.tsx';

type ScaleReviewProps = {
  readonly item: ScaleItem;
  readonly chosen: OptionId | null;
  /** The options that the candidate had struck out. */
  readonly struck: readonly OptionId[];
};

/** A scale with the candidate's answer on it; no answer is better than another. */
export const ScaleReview = (props: ScaleReviewProps) => (
  <>
    <ol class="option-reviews">
      <For each={props.item.options}>
        {(option, place) => (
          <li
            class="option-review"
            data-state={option.id === props.chosen ? 'answer' : 'plain'}
            data-struck={props.struck.includes(option.id)}
          >
            <span class="option-letter">{optionKeyLabel('scale', place())}</span>
            <BankLine class="option-text" html={option.html} />
            <span class="option-verdict">
              <Show when={option.id === props.chosen}>
                <strong>Your answer</strong>
              </Show>
              <StruckNote isStruck={props.struck.includes(option.id)} />
            </span>
          </li>
        )}
      </For>
    </ol>
    <p class="scale-note soft small">There is no right answer to this question.</p>
  </>
);
