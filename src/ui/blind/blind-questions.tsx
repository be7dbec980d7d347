import { createEffect, createMemo, createSignal, on, Show, untrack } from 'solid-js';
import { secondAnswersIn } from '../../progress/change-second-answers.ts';
import type { StoredSecondAnswers } from '../../progress/second-answers.ts';
import type { StoredAttempt } from '../../storage/stored-attempt.ts';
import { createAnswerKeys } from '../controls/create-answer-keys.ts';
import { useQuery } from '../routing/router.tsx';
import { afterPaint } from '../services/after-paint.ts';
import { BlindEndDialog } from './blind-end-dialog.tsx';
import { BlindList } from './blind-list.tsx';
import { BlindQuestion } from './blind-question.tsx';
import { blindQuestionsOf } from './blind-questions-of.ts';
import type { SecondAnswersInHand } from './create-second-answers.ts';

type BlindQuestionsProps = {
  readonly stored: StoredAttempt;
  readonly second: StoredSecondAnswers;
  readonly answers: SecondAnswersInHand;
};

/** The questions to answer again, one at a time. Which one is shown stands in the address; at first it is the first still open. */
export const BlindQuestions = (props: BlindQuestionsProps) => {
  const { query, changeQuery } = useQuery();
  // By their ids: each answer stored brings a new list of the same ones, at which nothing must move on the screen.
  const itemIds = createMemo(() => props.second.itemIds, undefined, {
    equals: (before, after) => before.join() === after.join(),
  });
  const questions = createMemo(() => blindQuestionsOf(props.stored, itemIds()));
  const given = createMemo(() => secondAnswersIn(props.second));
  const answered = () => questions().filter(({ item }) => given().has(item.id)).length;
  const firstOpen = untrack(() => questions().findIndex(({ item }) => !given().has(item.id)));
  const place = () => {
    const wanted = Number(query()['question'] ?? firstOpen + 1) - 1;
    return Math.max(0, Math.min(Number.isInteger(wanted) ? wanted : 0, questions().length - 1));
  };
  const question = createMemo(() => questions()[place()]);
  const [isEnding, setIsEnding] = createSignal(false);
  let heading: HTMLHeadingElement | undefined;

  const show = (index: number): void => {
    if (index >= 0 && index < questions().length) changeQuery({ question: index + 1 });
  };
  const said = createAnswerKeys({
    onMove: (step) => show(place() + step),
    onChoose: (at) => {
      const item = question()?.item;
      const option = item?.options[at];
      if (!item || !option) return false;
      void props.answers.answer(item.id, option.id);
      return true;
    },
  });
  // Also the first time: the buttons of the invitation, one of which had the focus, are gone.
  createEffect(
    on(question, () => {
      heading?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      // With the focus already there, a screen reader would read the stem once more as it changes.
      void afterPaint().then(() => heading?.focus({ preventScroll: true }));
    }),
  );

  return (
    <>
      <div class="blind-head">
        <p>
          <span role="status">
            Answered again: {answered()} of {questions().length}.
          </span>{' '}
          There is no clock; every answer is saved as you give it.
        </p>
        <button type="button" class="button" onClick={() => setIsEnding(true)}>
          Show my result
        </button>
      </div>
      <p class="visually-hidden" role="status">
        {said()}
      </p>
      <BlindList questions={questions()} given={given()} current={place()} onShow={show} />
      <Show when={question()}>
        {(shown) => (
          <BlindQuestion
            question={shown()}
            place={place()}
            count={questions().length}
            second={given().get(shown().item.id) ?? null}
            onAnswer={(optionId) => {
              void props.answers.answer(shown().item.id, optionId);
              // The button that takes it back goes with it, and would take the focus along.
              if (optionId === null) heading?.focus({ preventScroll: true });
            }}
            onShow={show}
            onEnd={() => setIsEnding(true)}
            headingRef={(element) => (heading = element)}
          />
        )}
      </Show>
      <Show when={isEnding()}>
        <BlindEndDialog
          left={questions().length - answered()}
          onDismiss={() => setIsEnding(false)}
          onConfirm={() => {
            setIsEnding(false);
            void props.answers.finish();
          }}
        />
      </Show>
    </>
  );
};
