import { createResource, lazy, Match, Switch, untrack } from 'solid-js';
import type { AttemptId } from '../../exam/attempt.ts';
import type { AttemptStore } from '../../storage/attempt-store.ts';
import { useRouting } from '../routing/router.tsx';
import { StoreGate } from '../services/store-gate.tsx';
import { useServices } from '../services/services.ts';
import { SiteLayout } from '../shell/site-layout.tsx';
import { createEntry } from './create-entry.ts';
import { ExamRoomPage } from './exam-room-page.tsx';

// What most visits never see is loaded only then.
const NotHerePage = lazy(async () => ({
  default: (await import('./not-here-page.tsx')).NotHerePage,
}));
const UnreadablePage = lazy(async () => ({
  default: (await import('./unreadable-page.tsx')).UnreadablePage,
}));
const ElsewherePage = lazy(async () => ({
  default: (await import('./elsewhere-page.tsx')).ElsewherePage,
}));

type EntryPageProps = {
  readonly attemptId: AttemptId;
  readonly entry: ReturnType<typeof createEntry>;
  readonly store: AttemptStore;
};

/** Lets one tab at a time into an attempt that can be sat, and says why where there is none. */
const EntryPage = (props: EntryPageProps) => {
  const { go } = useRouting();
  const entry = untrack(() => props.entry);
  const [opened] = createResource(() => entry.enter(props.store));
  const current = () => (opened.state === 'ready' ? entry.current() : undefined);

  return (
    <Switch fallback={<p class="page soft">Opening the exam …</p>}>
      <Match when={opened.error as unknown}>
        {(error) => {
          throw error();
        }}
      </Match>
      <Match when={current()?.kind === 'notFound'}>
        <NotHerePage />
      </Match>
      <Match when={unreadableIn(current())}>{(rows) => <UnreadablePage rows={rows()} />}</Match>
      <Match when={elsewhereIn(current())}>
        {(elsewhere) => (
          <ElsewherePage
            where={elsewhere().where}
            lost={elsewhere().lost}
            takeOver={() => entry.takeOver(props.store)}
          />
        )}
      </Match>
      <Match when={roomIn(current())} keyed>
        {(room) => (
          <ExamRoomPage
            room={room}
            // After a mock exam comes the blind review, which leads on to the result.
            onFinished={() => {
              const next = room.session.attempt.kind === 'mock' ? 'blind' : 'result';
              go(`/${next}/${props.attemptId}`, { replace: true });
            }}
          />
        )}
      </Match>
      <Match when={current()?.kind === 'finished'}>
        {(() => {
          go(`/result/${props.attemptId}`, { replace: true });
          return null;
        })()}
      </Match>
    </Switch>
  );
};

type Entry = ReturnType<ReturnType<typeof createEntry>['current']>;

const unreadableIn = (entry: Entry | undefined) =>
  entry?.kind === 'unreadable' ? entry.rows : undefined;
const elsewhereIn = (entry: Entry | undefined) => (entry?.kind === 'elsewhere' ? entry : undefined);
const roomIn = (entry: Entry | undefined) => (entry?.kind === 'room' ? entry.room : undefined);

export const ExamPage = () => {
  const { params } = useRouting();
  const services = useServices();
  const attemptId = untrack(() => params()['attemptId'] as AttemptId);
  const entry = createEntry({ attemptId, services });
  return (
    <StoreGate
      aroundRefusal={(refusal) => (
        <SiteLayout title="The exam cannot be opened yet">{refusal}</SiteLayout>
      )}
    >
      {(store) => <EntryPage attemptId={attemptId} entry={entry} store={store} />}
    </StoreGate>
  );
};
