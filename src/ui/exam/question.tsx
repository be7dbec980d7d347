import { Match, onMount, Switch } from 'solid-js';
import type { Item, OptionId } from '../../bank/item.ts';
import type { Response } from '../../exam/attempt-state.ts';
import { BankBlocks } from '../controls/bank-html.tsx';
import { ExamplesBox } from './examples-box.tsx';
import { OptionList } from './option-list.tsx';

type QuestionProps = {
  readonly item: Item;
  /** Its number in the section, from 1. */
  readonly number: number;
  readonly count: number;
  readonly response: Response;
  readonly onChoose: (optionId: OptionId) => void;
  readonly onWrite: (text: string) => void;
};

/** A question and its answer. It takes the focus when it comes onto the screen, so that it is read next. */
export const Question = (props: QuestionProps) => {
  let group: HTMLFieldSetElement | undefined;
  onMount(() => {
    group?.focus({ preventScroll: true });
    globalThis.scrollTo({ top: 0, behavior: 'instant' });
  });
  const optionItem = () =>
    props.item.kind === 'choice' || props.item.kind === 'scale' ? props.item : undefined;
  const examplesItem = () => (props.item.kind === 'examples' ? props.item : undefined);
  return (
    <fieldset
      ref={(element) => (group = element)}
      class="question"
      tabindex="-1"
      aria-labelledby="question-number question-stem"
    >
      <p id="question-number" class="question-number">
        Question {props.number} of {props.count}
      </p>
      <BankBlocks id="question-stem" class="question-stem prose" html={props.item.stem} />
      <Switch>
        <Match when={optionItem()}>
          {(item) => (
            <OptionList
              item={item()}
              chosen={props.response.optionId}
              onChoose={(optionId) => props.onChoose(optionId)}
            />
          )}
        </Match>
        <Match when={examplesItem()}>
          {(item) => (
            <ExamplesBox
              item={item()}
              initialText={props.response.text}
              onWrite={(text) => props.onWrite(text)}
            />
          )}
        </Match>
      </Switch>
    </fieldset>
  );
};
