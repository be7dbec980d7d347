import { createResource, lazy, Match, Show, Switch, untrack } from 'solid-js';
import type { AttemptId } from '../../exam/attempt.ts';
import { useRouting } from '../routing/router.tsx';
import { useServices } from '../services/services.ts';
import { StoreGate, useStoreAccess } from '../services/store-gate.tsx';
import { SiteLayout } from '../shell/site-layout.tsx';
import { Waiting } from '../shell/waiting.tsx';
import { createEntry } from './create-entry.ts';
import type { AttemptEntry, Entry } from './create-entry.ts';
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

type EntryViewProps = {
  readonly attemptId: AttemptId;
  readonly entry: AttemptEntry;
};

/** What stands behind the address: the exam, or why it cannot be sat here. */
const EntryView = (props: EntryViewProps) => {
  const { address, go } = useRouting();
  const from = untrack(address).path;
  const current = () => props.entry.current();
  return (
    <Switch>
      <Match when={current()?.kind === 'notFound'}>
        <NotHerePage />
      </Match>
      <Match when={unreadableIn(current())}>{(rows) => <UnreadablePage rows={rows()} />}</Match>
      <Match when={elsewhereIn(current())}>
        {(elsewhere) => (
          <ElsewherePage
            where={elsewhere().where}
            lost={elsewhere().lost}
            takeOver={() => props.entry.takeOver()}
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
              go(`/${next}/${props.attemptId}`, { replace: true, from });
            }}
          />
        )}
      </Match>
      <Match when={current()?.kind === 'finished'}>
        {(() => {
          go(`/result/${props.attemptId}`, { replace: true, from });
          return null;
        })()}
      </Match>
    </Switch>
  );
};

/** Shows nothing but a line, until the entry is there; throws what it throws. */
const Entering = (props: { readonly enter: () => Promise<boolean> }) => {
  const [entered] = createResource(() => props.enter());
  return (
    <Show when={entered.error as unknown} fallback={<Waiting>Opening the exam…</Waiting>}>
      {(error) => {
        throw error();
      }}
    </Show>
  );
};

const unreadableIn = (entry: Entry | undefined) =>
  entry?.kind === 'unreadable' ? entry.rows : undefined;
const elsewhereIn = (entry: Entry | undefined) => (entry?.kind === 'elsewhere' ? entry : undefined);
const roomIn = (entry: Entry | undefined) => (entry?.kind === 'room' ? entry.room : undefined);

/** Lets one tab at a time into an attempt that can be sat. */
export const ExamPage = () => {
  const { params } = useRouting();
  const services = useServices();
  const { whenOpen } = useStoreAccess();
  const attemptId = untrack(() => params()['attemptId'] as AttemptId);
  const entry = createEntry({ attemptId, services, whenOpen });
  const [isAhead] = createResource(() => entry.enterAhead());
  return (
    <Show
      when={entry.current() === undefined}
      fallback={<EntryView attemptId={attemptId} entry={entry} />}
    >
      <Show when={isAhead() === false}>
        <StoreGate
          aroundRefusal={(refusal) => (
            <SiteLayout title="The exam cannot be opened yet">{refusal}</SiteLayout>
          )}
        >
          {() => <Entering enter={entry.enter} />}
        </StoreGate>
      </Show>
    </Show>
  );
};
