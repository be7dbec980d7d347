import { Show } from 'solid-js';
import type { ListedAttempt } from '../../storage/stored-attempt.ts';
import { attemptTitle, momentInWords } from '../controls/attempt-words.ts';

type LastFinishedProps = {
  readonly listed: ListedAttempt;
  /** It waits for the decision about its blind review: there is no result to see before that. */
  readonly isUndecided: boolean;
};

/** What was finished last, with the way to look back on it. */
export const LastFinished = (props: LastFinishedProps) => {
  const attempt = () => props.listed.attempt;
  return (
    <div class="glance-entry">
      <div>
        <h2 class="glance-label">Last finished</h2>
        <p>
          <strong>{attemptTitle(attempt())}</strong>
        </p>
        <p class="soft">
          <Show when={props.listed.finishedAt}>{(at) => momentInWords(at())}</Show>
          <Show when={props.isUndecided}>
            . Its result is waiting for you to decide on its blind review.
          </Show>
        </p>
      </div>
      <p class="button-row">
        <Show
          when={props.isUndecided}
          fallback={
            <>
              <a class="button" href={`#/result/${attempt().id}`}>
                See the result
              </a>
              <a class="button" href={`#/review/${attempt().id}`}>
                Review
                <span class="visually-hidden"> its questions</span>
              </a>
            </>
          }
        >
          <a class="button" href={`#/blind/${attempt().id}`}>
            Decide on its blind review
          </a>
        </Show>
      </p>
    </div>
  );
};
