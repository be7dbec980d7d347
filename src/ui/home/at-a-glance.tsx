import { Waiting } from '../shell/waiting.tsx';
import { lazy, Match, Show, Suspense, Switch } from 'solid-js';
import type { ListedAttempt, AttemptStore } from '../../storage/attempt-store.ts';
import { attemptTitle, momentInWords } from '../controls/attempt-words.ts';
import { createAttempts } from './create-attempts.ts';
import { UnderWayList } from './under-way-list.tsx';

// With the statistics, which it shows: the rest of the page does not wait for either.
const DueToday = lazy(async () => ({ default: (await import('./due-today.tsx')).DueToday }));

const Newcomer = () => (
  <p class="prose">
    <strong>New here?</strong> Begin with <a href="#/drill/section">one section</a> to get to know
    the exam room, then sit a <a href="#/mock">whole mock exam</a> by the clock: it takes two hours
    and three quarters, or half of that at half length.
  </p>
);

type LastFinishedProps = { readonly listed: ListedAttempt };

const LastFinished = (props: LastFinishedProps) => {
  const attempt = () => props.listed.attempt;
  return (
    <p>
      <strong>Last finished:</strong> {attemptTitle(attempt())}
      <Show when={props.listed.finishedAt}>{(at) => <>, {momentInWords(at())}</>}</Show>.{' '}
      <a href={`#/result/${attempt().id}`}>See the result</a> or{' '}
      <a href={`#/review/${attempt().id}`}>review its questions</a>.
    </p>
  );
};

type AtAGlanceProps = { readonly store: AttemptStore };

/** Where the candidate stands: what is under way, or what was finished last, or how to begin. */
export const AtAGlance = (props: AtAGlanceProps) => {
  const attempts = createAttempts(() => props.store);
  return (
    <>
      <Switch fallback={<Waiting>Opening your attempts …</Waiting>}>
        <Match when={attempts()?.isFirstVisit}>
          <Newcomer />
        </Match>
        <Match when={attempts()?.underWay.length}>
          <UnderWayList underWay={attempts()?.underWay ?? []} />
        </Match>
        <Match when={attempts()?.lastFinished}>
          {(listed) => <LastFinished listed={listed()} />}
        </Match>
        {/* Only what cannot be read: the past attempts name it. */}
        <Match when={attempts()}>
          <p>
            What is stored on this device cannot be read; it is left as it is.{' '}
            <a href="#/history">See what it is</a>
          </p>
        </Match>
      </Switch>
      <Show when={attempts()?.lastFinished !== undefined}>
        <Suspense>
          <DueToday store={props.store} />
        </Suspense>
      </Show>
    </>
  );
};
