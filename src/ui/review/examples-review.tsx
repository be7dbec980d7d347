import { Show } from 'solid-js';
import type { Outcome } from '../../exam/review-rows.ts';

type ExamplesReviewProps = {
  readonly text: string;
  readonly outcome: Outcome;
};

/** A list of examples as written. */
export const ExamplesReview = (props: ExamplesReviewProps) => (
  <Show
    when={props.text.trim() !== ''}
    fallback={
      <p>
        {props.outcome === 'notNeeded'
          ? 'No list was needed after your answer to the previous question.'
          : 'You left this list empty.'}
      </p>
    }
  >
    <div class="examples-review">
      <p class="soft small">Your list</p>
      <p class="examples-written">{props.text}</p>
    </div>
  </Show>
);
