import { Match, Show, Suspense, Switch } from 'solid-js';
import type { Accessor } from 'solid-js';
import type { Item } from '../../bank/item.ts';
import type { Response } from '../../exam/attempt-state.ts';
import type { Session } from '../../session/create-session.ts';
import { BankBlocks } from '../controls/bank-html.tsx';
import { OptionList } from './option-list.tsx';
import { QuestionNumber } from './question-number.tsx';
import { AnswerCheck, ConfidenceChoice, ExamplesBox, NoteBox } from './stage-screens.ts';

type QuestionProps = {
  readonly item: Item;
  /** Its number in the section, from 1. */
  readonly number: number;
  readonly count: number;
  readonly isCounterHidden: boolean;
  readonly response: Response;
  readonly session: Session;
  readonly isNoteOpen: boolean;
  readonly asksConfidence: boolean;
  /** The element stays when the next question comes. */
  readonly onStemReady: (itemId: Accessor<string>, element: Element) => void;
  readonly onNext: () => void;
};

/**
 * A question and its answer. The next question takes its place in the same elements, which costs the browser a third of what
 * new ones do.
 */
export const Question = (props: QuestionProps) => {
  const optionItem = () =>
    props.item.kind === 'choice' || props.item.kind === 'scale' ? props.item : undefined;
  const itemToCheck = () =>
    props.session.attempt.feedback === 'atOnce' && props.item.kind === 'choice'
      ? props.item
      : undefined;
  const examplesItem = () => (props.item.kind === 'examples' ? props.item : undefined);
  const itemId = () => props.item.id;
  return (
    // Named by its number alone: whoever comes in by the number is read the stem with it.
    <fieldset class="question" aria-labelledby="question-number">
      <QuestionNumber
        itemId={itemId()}
        number={props.number}
        count={props.count}
        isHidden={props.isCounterHidden}
      />
      <BankBlocks
        id="question-stem"
        class="question-stem prose"
        html={props.item.stem}
        ref={(element) => props.onStemReady(itemId, element)}
      />
      <Switch>
        <Match when={optionItem()}>
          {(item) => (
            <Show when={props.response.checkedAt === null}>
              <OptionList
                item={item()}
                response={props.response}
                onChoose={(optionId) =>
                  props.session.send({ type: 'choice.select', itemId: itemId(), optionId })
                }
                onStrike={(optionId, struck) =>
                  props.session.send({ type: 'option.strike', itemId: itemId(), optionId, struck })
                }
              />
            </Show>
          )}
        </Match>
        <Match when={examplesItem()} keyed>
          {(item) => (
            <Suspense>
              <ExamplesBox
                item={item}
                initialText={props.response.text}
                onWrite={(text) =>
                  props.session.send({ type: 'examples.write', itemId: itemId(), text }).ok
                }
              />
            </Suspense>
          )}
        </Match>
      </Switch>
      <Show
        when={
          props.asksConfidence && props.item.kind === 'choice' && props.response.checkedAt === null
        }
      >
        <Suspense>
          <ConfidenceChoice
            confidence={props.response.confidence}
            onSay={(confidence) =>
              props.session.send({ type: 'confidence.set', itemId: itemId(), confidence })
            }
          />
        </Suspense>
      </Show>
      <Show when={itemToCheck()} keyed>
        {(item) => (
          <Suspense>
            <AnswerCheck
              item={item}
              response={props.response}
              isLast={props.number === props.count}
              session={props.session}
              onNext={() => props.onNext()}
            />
          </Suspense>
        )}
      </Show>
      <Show when={props.isNoteOpen && itemId()} keyed>
        {(noted) => (
          <Suspense>
            <NoteBox
              initialText={props.response.note}
              onWrite={(text) => props.session.send({ type: 'note.write', itemId: noted, text }).ok}
            />
          </Suspense>
        )}
      </Show>
    </fieldset>
  );
};
