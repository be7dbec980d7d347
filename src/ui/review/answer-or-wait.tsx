import { Show, splitProps } from 'solid-js';
import type { ComponentProps } from 'solid-js';
import type { AttemptId } from '../../exam/attempt.ts';
import { BankBlocks } from '../controls/bank-html.tsx';
import { AnswerReview } from './answer-review.tsx';

type AnswerOrWaitProps = ComponentProps<typeof AnswerReview> & {
  /** Another mock exam in which the question waits for its second answer; undefined where none does. */
  readonly waitsIn: AttemptId | undefined;
};

/** The answer with its key and reasons; or, where they would spoil a blind review that is undecided, why they are not shown. */
export const AnswerOrWait = (props: AnswerOrWaitProps) => {
  const [gate, answer] = splitProps(props, ['waitsIn']);
  return (
    <Show when={gate.waitsIn} fallback={<AnswerReview {...answer} />}>
      {(attemptId) => (
        <>
          <BankBlocks
            ref={(element) => answer.onStem?.(element)}
            class="review-stem prose"
            html={answer.row.item.stem}
          />
          <p class="notice">
            A mock exam also asked this question, and it still waits for its second answer there.
            Its key is shown here once you have decided on that blind review.{' '}
            <a
              class="screen-only"
              href={`#/blind/${attemptId()}?to=${encodeURIComponent(location.hash.slice(1))}`}
            >
              Decide now
            </a>
          </p>
        </>
      )}
    </Show>
  );
};
