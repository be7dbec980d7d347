import { Index, Show } from 'solid-js';
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
      {/* By place, so that the next question's options take the elements of these. */}
      <Index each={props.item.options}>
        {(option, place) => {
          const label = (): string => optionKeyLabel(props.item.kind, place);
          const isChosen = (): boolean => props.response.optionId === option().id;
          return (
            <div class="option-row" data-struck={isStruck(option().id)}>
              <label class="option" data-chosen={isChosen()}>
                <input
                  type="radio"
                  name="answer"
                  value={option().id}
                  checked={isChosen()}
                  aria-describedby={isStruck(option().id) ? 'struck-out' : undefined}
                  onChange={(event) => {
                    props.onChoose(option().id);
                    // It may have been refused, as after the deadline, and the element stays for the next question.
                    event.currentTarget.checked = isChosen();
                  }}
                />
                <span class="option-key">{label()}</span>
                <BankLine class="option-text" html={option().html} />
              </label>
              <Show when={props.item.kind === 'choice'}>
                <button
                  type="button"
                  class="strike"
                  aria-pressed={isStruck(option().id)}
                  // The name, too: beside another name it would be read out after it.
                  title={`Strike out ${label()}`}
                  onClick={() => props.onStrike(option().id, !isStruck(option().id))}
                >
                  <span aria-hidden="true">{label()}</span>
                </button>
              </Show>
            </div>
          );
        }}
      </Index>
      <span id="struck-out" hidden>
        struck out
      </span>
    </div>
  );
};
