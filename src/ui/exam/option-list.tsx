import { createMemo, Index, Show } from 'solid-js';
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
  const kind = createMemo(() => props.item.kind);
  const chosen = createMemo(() => props.response.optionId);
  const struck = createMemo(() => props.response.struck);
  return (
    <div class="options">
      {/* By place, so that the next question's options take the elements of these. */}
      <Index each={props.item.options}>
        {(option, place) => {
          const label = (): string => optionKeyLabel(kind(), place);
          const isChosen = createMemo(() => chosen() === option().id);
          const isStruck = createMemo(() => struck().includes(option().id));
          return (
            <div class="option-row" data-struck={isStruck()}>
              <label class="option" data-chosen={isChosen()}>
                <input
                  type="radio"
                  name="answer"
                  value={option().id}
                  checked={isChosen()}
                  // Named by its text; its letter, by which a key chooses it, is read after that.
                  aria-describedby={`option-key-${place}${isStruck() ? ' struck-out' : ''}`}
                  onChange={(event) => {
                    props.onChoose(option().id);
                    // It may have been refused, as after the deadline, and the element stays for the next question.
                    event.currentTarget.checked = isChosen();
                  }}
                />
                <span id={`option-key-${place}`} class="option-key" aria-hidden="true">
                  {label()}
                </span>
                <BankLine class="option-text" html={option().html} />
              </label>
              <Show when={kind() === 'choice'}>
                <button
                  type="button"
                  class="strike"
                  aria-pressed={isStruck()}
                  // The name, too: beside another name it would be read out after it.
                  title={`Strike out ${label()}`}
                  onClick={() => props.onStrike(option().id, !isStruck())}
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
