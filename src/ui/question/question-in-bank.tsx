import { createEffect, createSignal, Match, on, onMount, Show, Switch, untrack } from 'solid-js';
import type { OptionId } from '../../bank/item.ts';
import type { AttemptStore } from '../../storage/attempt-store.ts';
import { AnswerChoice } from '../controls/answer-choice.tsx';
import { createAnswerKeys } from '../controls/create-answer-keys.ts';
import { messageOf } from '../controls/message-of.ts';
import { useServices } from '../services/services.ts';
import { AskBeforeShowing } from './ask-before-showing.tsx';
import { AskedQuestion } from './asked-question.tsx';
import type { BankQuestion } from './bank-questions.ts';
import { KeyedQuestion } from './keyed-question.tsx';
import type { KnownQuestion } from './read-question.ts';
import { whyAsk } from './why-ask.ts';

type QuestionInBankProps = {
  readonly question: BankQuestion;
  readonly known: KnownQuestion;
  readonly store: AttemptStore;
};

/**
 * The question with its key: at once where nothing is spoiled by it, else after asking, and after an answer if wished. That it
 * was seen is noted as soon as its words are on the screen.
 */
export const QuestionInBank = (props: QuestionInBankProps) => {
  const { wallClock } = useServices();
  const ask = untrack(() => whyAsk(props.known));
  const [stage, setStage] = createSignal<'asking' | 'answering' | 'shown'>(
    ask === null ? 'shown' : 'asking',
  );
  const [chosen, setChosen] = createSignal<OptionId | null>(null);
  const [problem, setProblem] = createSignal<string | null>(null);
  const choiceItem = () =>
    props.question.item.kind === 'choice' ? props.question.item : undefined;
  let heading: HTMLHeadingElement | undefined;

  const noteSeen = (): void => {
    const { id } = props.question.item;
    props.store
      .noteSeen(id, wallClock.now())
      .catch((error: unknown) => setProblem(messageOf(error)));
  };
  const goOn = (next: 'answering' | 'shown'): void => {
    if (stage() === 'asking') noteSeen();
    setStage(next);
  };
  onMount(() => {
    if (ask === null) noteSeen();
  });
  const said = createAnswerKeys({
    onChoose: (place) => {
      const option = choiceItem()?.options[place];
      if (stage() !== 'answering' || option === undefined) return false;
      setChosen(option.id);
      return true;
    },
  });
  // The button that was pressed is gone.
  createEffect(on(stage, () => heading?.focus(), { defer: true }));

  return (
    <>
      <Show when={problem()}>
        {(sentence) => (
          <p class="notice" role="alert">
            The app could not record that you have seen this question, so a mock exam may treat it
            as new. {sentence()}
          </p>
        )}
      </Show>
      <p class="visually-hidden" role="status">
        {said()}
      </p>
      <Switch>
        <Match when={stage() === 'asking' && ask}>
          {(reason) => (
            <AskBeforeShowing
              itemId={props.question.item.id}
              reason={reason()}
              hasKey={choiceItem() !== undefined}
              onAnswer={() => goOn('answering')}
              onShow={() => goOn('shown')}
            />
          )}
        </Match>
        <Match when={stage() === 'answering' && choiceItem()}>
          {(item) => (
            <AskedQuestion
              question={props.question}
              title="Answer first"
              headingRef={(element) => (heading = element)}
            >
              <AnswerChoice
                item={item()}
                chosen={chosen()}
                legend="Your answer"
                onChoose={setChosen}
              />
              <div class="button-row">
                <button
                  type="button"
                  class="button"
                  data-weight="primary"
                  disabled={chosen() === null}
                  onClick={() => goOn('shown')}
                >
                  Check answer
                </button>
                <button
                  type="button"
                  class="button"
                  onClick={() => {
                    setChosen(null);
                    goOn('shown');
                  }}
                >
                  Show the key without answering
                </button>
              </div>
              <p class="soft small">
                Answers on this page are for practice only; they do not count toward any score.
              </p>
            </AskedQuestion>
          )}
        </Match>
        <Match when={stage() === 'shown'}>
          <KeyedQuestion
            question={props.question}
            chosen={chosen()}
            headingRef={(element) => (heading = element)}
          />
        </Match>
      </Switch>
    </>
  );
};
