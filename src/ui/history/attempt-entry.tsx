import { Show } from 'solid-js';
import type { ListedAttempt } from '../../storage/attempt-store.ts';
import { attemptTitle, momentInWords } from '../controls/attempt-words.ts';
import { timeFactorInWords } from '../controls/time-factor-words.ts';
import { SectionBriefs } from '../controls/section-briefs.tsx';

type AttemptEntryProps = { readonly listed: ListedAttempt };

/** Tells links of the same name apart, for those who hear them in a list. */
const Which = (props: { readonly of: string }) => <span class="visually-hidden"> {props.of}</span>;

/** One attempt of the list, and where it leads. */
export const AttemptEntry = (props: AttemptEntryProps) => {
  const attempt = () => props.listed.attempt;
  const begun = () => momentInWords(attempt().createdAt);
  const which = () => `${attemptTitle(attempt())}, ${begun()}`;
  const isFinished = () => props.listed.finishedAt !== null;
  return (
    <li class="panel attempt">
      <div class="stack">
        <div class="attempt-head">
          <h2 class="attempt-title">{attemptTitle(attempt())}</h2>
          <Show when={timeFactorInWords(attempt().conditions)}>
            {(time) => <span class="attempt-time">{time()}</span>}
          </Show>
        </div>
        <p class="soft">
          {begun()} · {isFinished() ? 'Finished' : 'Under way'}
        </p>
        <Show when={props.listed.summary}>
          {(summary) => <SectionBriefs summary={summary()} />}
        </Show>
      </div>
      <div class="button-row">
        <Show
          when={isFinished()}
          fallback={
            <a class="button" data-weight="primary" href={`#/exam/${attempt().id}`}>
              Go on
              <Which of={`with ${which()}`} />
            </a>
          }
        >
          <a class="button" href={`#/result/${attempt().id}`}>
            Result
            <Which of={`of ${which()}`} />
          </a>
          <a class="button" href={`#/review/${attempt().id}`}>
            Review
            <Which of={`of ${which()}`} />
          </a>
        </Show>
      </div>
    </li>
  );
};
