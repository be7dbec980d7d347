import { Show } from 'solid-js';
import type { ListedAttempt } from '../../storage/stored-attempt.ts';
import { attemptTitle, momentInWords } from '../controls/attempt-words.ts';
import { SectionBriefs } from '../controls/section-briefs.tsx';
import { timeFactorInWords } from '../controls/time-factor-words.ts';

type ListedEntryProps = {
  readonly listed: ListedAttempt;
  readonly onDelete: () => void;
};

/** One attempt that is not among those of the statistics: under way, with the way back into it; or left out of them. */
export const ListedEntry = (props: ListedEntryProps) => {
  const attempt = () => props.listed.attempt;
  const begun = () => momentInWords(attempt().createdAt);
  const Which = (which: { readonly word?: string }) => (
    <span class="visually-hidden">
      {' '}
      {which.word} {attemptTitle(attempt())}, {begun()}
    </span>
  );
  return (
    <li class="panel attempt">
      <div class="attempt-about">
        <div class="attempt-head">
          <h3 class="attempt-title">{attemptTitle(attempt())}</h3>
          <Show when={timeFactorInWords(attempt().conditions)}>
            {(time) => <span class="attempt-time">{time()}</span>}
          </Show>
        </div>
        <p class="soft">Started {begun()}</p>
        <Show when={props.listed.summary}>
          {(summary) => <SectionBriefs summary={summary()} />}
        </Show>
      </div>
      <div class="button-row">
        <Show
          when={props.listed.finishedAt === null}
          fallback={
            <a class="button" href={`#/result/${attempt().id}`}>
              Result
              <Which word="of" />
            </a>
          }
        >
          <a class="button" data-weight="primary" href={`#/exam/${attempt().id}`}>
            Continue
            <Which />
          </a>
        </Show>
        <button type="button" class="button" onClick={() => props.onDelete()}>
          Delete…
          <Which />
        </button>
      </div>
    </li>
  );
};
