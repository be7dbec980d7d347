import { createUniqueId, For } from 'solid-js';
import type { ChoiceItem, OptionId } from '../../bank/item.ts';
import './answer-choice.css';
import { BankLine } from './bank-html.tsx';
import { optionKeyLabel } from './option-key-label.ts';

type AnswerChoiceProps = {
  readonly item: ChoiceItem;
  readonly chosen: OptionId | null;
  /** What is asked for, to a screen reader: the stem stands above. */
  readonly legend: string;
  readonly onChoose: (optionId: OptionId) => void;
};

/** The options of a question, to choose one of them outside the exam room. */
export const AnswerChoice = (props: AnswerChoiceProps) => {
  const name = createUniqueId();
  return (
    <fieldset class="answer-choice">
      <legend class="visually-hidden">{props.legend}</legend>
      <For each={props.item.options}>
        {(option, place) => (
          <label class="answer-option" data-chosen={props.chosen === option.id}>
            <input
              type="radio"
              name={name}
              value={option.id}
              checked={props.chosen === option.id}
              aria-describedby={`${name}-${place()}`}
              onChange={() => props.onChoose(option.id)}
            />
            <span id={`${name}-${place()}`} class="answer-letter" aria-hidden="true">
              {optionKeyLabel('choice', place())}
            </span>
            <BankLine html={option.html} />
          </label>
        )}
      </For>
    </fieldset>
  );
};
