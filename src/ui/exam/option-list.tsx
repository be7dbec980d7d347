import { For, Show } from 'solid-js';
import type { OptionId, OptionItem } from '../../bank/item.ts';
import type { Response } from '../../exam/attempt-state.ts';
import { BankLine } from '../controls/bank-html.tsx';
import { optionKeyLabel } from '../controls/option-key-label.ts';

type OptionListProps = {
  readonly item: OptionItem;
  readonly response: Response;
  readonly onChoose: (optionId: OptionId) => void;
  readonly onStrike: (optionId: OptionId, struck: boolean) => void;
};

export const OptionList = (props: OptionListProps) => {
  const isStruck = (optionId: OptionId): boolean => props.response.struck.includes(optionId);
  return (
    <div class="options">
      <For each={props.item.options}>
        {(option, place) => {
          const label = (): string => optionKeyLabel(props.item.kind, place());
          return (
            <div class="option-row" data-struck={isStruck(option.id)}>
              <label class="option" data-chosen={props.response.optionId === option.id}>
                <input
                  type="radio"
                  name="answer"
                  value={option.id}
                  checked={props.response.optionId === option.id}
                  aria-describedby={isStruck(option.id) ? 'struck-out' : undefined}
                  onChange={() => props.onChoose(option.id)}
                />
                <span class="option-key" aria-hidden="true">
                  {label()}
                </span>
                <BankLine class="option-text" html={option.html} />
              </label>
              <Show when={props.item.kind === 'choice'}>
                <button
                  type="button"
                  class="strike"
                  aria-pressed={isStruck(option.id)}
                  aria-label={`Strike out ${label()}`}
                  title={isStruck(option.id) ? 'Restore' : 'Strike out'}
                  onClick={() => props.onStrike(option.id, !isStruck(option.id))}
                >
                  <span aria-hidden="true">{label()}</span>
                </button>
              </Show>
            </div>
          );
        }}
      </For>
      <span id="struck-out" hidden>
        struck out
      </span>
    </div>
  );
};
