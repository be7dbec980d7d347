import { For } from 'solid-js';
import type { OptionId, OptionItem } from '../../bank/item.ts';
import { BankLine } from '../controls/bank-html.tsx';
import { optionKeyLabel } from '../controls/option-key-label.ts';

type OptionListProps = {
  readonly item: OptionItem;
  readonly chosen: OptionId | null;
  readonly onChoose: (optionId: OptionId) => void;
};

export const OptionList = (props: OptionListProps) => (
  <div class="options">
    <For each={props.item.options}>
      {(option, place) => (
        <label class="option">
          <input
            type="radio"
            name="answer"
            value={option.id}
            checked={props.chosen === option.id}
            onChange={() => props.onChoose(option.id)}
          />
          <span class="option-key" aria-hidden="true">
            {optionKeyLabel(props.item.kind, place())}
          </span>
          <BankLine class="option-text" html={option.html} />
        </label>
      )}
    </For>
  </div>
);
