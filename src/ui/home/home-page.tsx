import { lazy, Show, Suspense } from 'solid-js';
import { StoreGate, useStoreAccess } from '../services/store-gate.tsx';
import { SiteLayout } from '../shell/site-layout.tsx';
import { Waiting } from '../shell/waiting.tsx';
import './home.css';

// With the storage, which it shows: the rest of the page does not wait for either.
const AtAGlance = lazy(async () => ({
  default: (await import('./at-a-glance.tsx')).AtAGlance,
}));

const BackupReminder = lazy(async () => ({
  default: (await import('../backup/backup-reminder.tsx')).BackupReminder,
}));

/** At the foot of the page, so that nothing moves when it comes. */
const BackupAtFoot = () => {
  const access = useStoreAccess();
  const deviceStore = () => {
    const outcome = access.outcome();
    return outcome !== undefined && 'store' in outcome && outcome.store.keptIn === 'device'
      ? outcome.store
      : undefined;
  };
  return (
    <Show when={deviceStore()} keyed>
      {(store) => (
        <Suspense>
          <BackupReminder store={store} />
        </Suspense>
      )}
    </Show>
  );
};

/** What a candidate can do here, at a glance. */
export const HomePage = () => (
  <SiteLayout
    title="Practice for the Foreign Service Officer Test"
    lead={
      <p>
        Take the whole test, timed, then see every answer explained. It works offline, without an
        account, and what you write stays on this device.
      </p>
    }
  >
    <section class="panel at-a-glance" aria-label="Where you stand">
      <Suspense fallback={<Waiting>Opening your attempts…</Waiting>}>
        <StoreGate>{(store) => <AtAGlance store={store} />}</StoreGate>
      </Suspense>
    </section>
    <ul class="ways">
      <li>
        <a class="way" href="#/mock" data-weight="primary">
          <span class="way-title">Full mock exam</span>
          <span>
            All four sections, each with its own clock, as the test was from 2014 to 2017.
          </span>
        </a>
      </li>
      <li>
        <a class="way" href="#/drill">
          <span class="way-title">Drills</span>
          <span>What you missed, a topic, what is due for review, or one section by itself.</span>
        </a>
      </li>
      <li>
        <a class="way" href="#/history">
          <span class="way-title">Past attempts</span>
          <span>Your scores over time, and every question with its key and the reasons.</span>
        </a>
      </li>
    </ul>
    <p class="soft small">
      Today’s test differs: the biographic section was dropped in October 2017 and the essay in
      October 2025. <a href="#/mock">What each version was, and today’s test</a>
    </p>
    <BackupAtFoot />
  </SiteLayout>
);
