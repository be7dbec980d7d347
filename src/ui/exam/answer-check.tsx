import { Show } from 'solid-js';
import type { ChoiceItem } from '../../bank/item.ts';
import type { Response } from '../../exam/attempt-state.ts';
import type { Session } from '../../session/create-session.ts';
import './answer-check.css';
import { CheckedAnswer } from './checked-answer.tsx';
import { createEnterKey } from './create-enter-key.ts';

type AnswerCheckProps = {
  readonly item: ChoiceItem;
  readonly response: Response;
  readonly isLast: boolean;
  readonly session: Session;
  readonly onNext: () => void;
};

/** Of a drill with immediate feedback: what locks the answer and shows the key, and then the verdict with every reason. */
export const AnswerCheck = (props: AnswerCheckProps) => {
  const hasAnswer = () => props.response.optionId !== null;
  const isChecked = () => props.response.checkedAt !== null;
  const check = (): void => {
    if (hasAnswer()) props.session.send({ type: 'answer.check', itemId: props.item.id });
  };
  createEnterKey((target) => {
    if (isChecked()) return target.classList.contains('verdict') ? props.onNext : null;
    const isAnswering = target.matches('#question-number, input[name="answer"]');
    return isAnswering && hasAnswer() ? check : null;
  });
  // What was open when the question came onto the screen takes the focus with its verdict; a look back does not.
  let wasOpen = false;
  return (
    <Show
      when={isChecked()}
      fallback={
        <div class="answer-check" ref={() => (wasOpen = true)}>
          <button
            type="button"
            class="button"
            data-weight="primary"
            aria-disabled={!hasAnswer()}
            aria-describedby="check-hint"
            onClick={check}
          >
            Check answer
          </button>
          <span id="check-hint" class="soft small">
            {hasAnswer()
              ? 'Locks your answer and shows the key with the reasons.'
              : 'Choose an option first; a guess will do.'}
          </span>
        </div>
      }
    >
      <CheckedAnswer
        item={props.item}
        response={props.response}
        isLast={props.isLast}
        takesFocus={wasOpen}
        onNext={() => props.onNext()}
      />
    </Show>
  );
};
