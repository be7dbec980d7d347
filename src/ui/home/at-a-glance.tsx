import { lazy, Match, Show, Suspense, Switch } from 'solid-js';
import type { AttemptStore } from '../../storage/attempt-store.ts';
import { Waiting } from '../shell/waiting.tsx';
import { createAttempts } from './create-attempts.ts';
import { LastFinished } from './last-finished.tsx';
import { Newcomer } from './newcomer.tsx';
import { UnderWayNow } from './under-way-now.tsx';

// With the statistics, which it shows: the rest of the page does not wait for either.
const DueToday = lazy(async () => ({ default: (await import('./due-today.tsx')).DueToday }));

type AtAGlanceProps = { readonly store: AttemptStore };

/** Where the candidate stands: what is under way, or what was finished last, or how to begin. All three are of about one size. */
export const AtAGlance = (props: AtAGlanceProps) => {
  const attempts = createAttempts(() => props.store, 1);
  const newest = () => attempts()?.underWay[0];
  /** The one of which the place says itself that its blind review waits. */
  const shownUndecided = () => {
    const read = attempts();
    return newest() === undefined && read?.isLastUndecided === true
      ? read.lastFinished?.attempt.id
      : undefined;
  };
  return (
    <>
      <Switch fallback={<Waiting>Opening your attempts…</Waiting>}>
        <Match when={attempts()?.isFirstVisit}>
          <Newcomer />
        </Match>
        <Match when={newest()}>
          {(underWay) => (
            <UnderWayNow
              underWay={underWay()}
              others={(attempts()?.underWayCount ?? 1) - 1}
              isAlone={attempts()?.lastFinished === undefined}
            />
          )}
        </Match>
        <Match when={attempts()?.lastFinished}>
          {(listed) => (
            <LastFinished listed={listed()} isUndecided={attempts()?.isLastUndecided ?? false} />
          )}
        </Match>
        {/* Only what cannot be read: the past attempts name it. */}
        <Match when={attempts()}>
          <p>
            What is stored on this device cannot be read. It was left as it is.{' '}
            <a href="#/history">See what it is</a>
          </p>
        </Match>
      </Switch>
      <Show when={attempts()?.lastFinished !== undefined}>
        <Suspense>
          <DueToday store={props.store} besides={shownUndecided()} />
        </Suspense>
      </Show>
    </>
  );
};
