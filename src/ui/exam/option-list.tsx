import { createMemo, createSelector, Index, Show } from 'solid-js';
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

const none: readonly number[] = [];

export const OptionList = (props: OptionListProps) => {
  const kind = createMemo(() => props.item.kind);
  // By place: from one blank question to the next nothing changes.
  const placeOf = (optionId: OptionId | null): number =>
    props.item.options.findIndex(({ id }) => id === optionId);
  const isChosen = createSelector(() => placeOf(props.response.optionId));
  const struckPlaces = createMemo(() => {
    const { struck } = props.response;
    return struck.length === 0 ? none : struck.map(placeOf);
  });
  return (
    <div class="options" data-kind={kind()}>
      {/* By place, so that the next question's options take the elements of these. */}
      <Index each={props.item.options}>
        {(option, place) => {
          const label = (): string => optionKeyLabel(kind(), place);
          const isStruck = createMemo(() => struckPlaces().includes(place));
          return (
            <div class="option-row" data-struck={isStruck()}>
              <label class="option" data-chosen={isChosen(place)}>
                <input
                  type="radio"
                  name="answer"
                  // By place: with an id of its own each question would have the browser style it anew.
                  value={place}
                  checked={isChosen(place)}
                  // Named by its text; its letter, by which a key chooses it, is read after that.
                  aria-describedby={`option-key-${place}${isStruck() ? ' struck-out' : ''}`}
                  // Of what is chosen already, and was struck out since, no change is told.
                  onClick={() => isStruck() && isChosen(place) && props.onChoose(option().id)}
                  onChange={(event) => {
                    props.onChoose(option().id);
                    // It may have been refused, as after the deadline, and the element stays for the next question.
                    event.currentTarget.checked = isChosen(place);
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
