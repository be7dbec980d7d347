import { createMemo, createResource, Match, Switch } from 'solid-js';
import type { JSX } from 'solid-js';
import type { AttemptId } from '../../exam/attempt.ts';
import type { AttemptStore } from '../../storage/attempt-store.ts';
import type { OpenedAttempt, StoredAttempt } from '../../storage/stored-attempt.ts';
import { attemptOccasion, attemptSubject } from '../controls/attempt-subject.ts';
import { StoreGate, useStoreAccess } from '../services/store-gate.tsx';
import { AttemptMissing } from './attempt-missing.tsx';
import { SiteLayout } from './site-layout.tsx';
import { UnreadableRows } from './unreadable-rows.tsx';

type AttemptGateProps = {
  readonly attemptId: AttemptId;
  /** What the page shows of the attempt: the first word of its title. */
  readonly shows: 'Result' | 'Review' | 'Blind review' | 'Your essay';
  readonly children: (stored: StoredAttempt, store: AttemptStore) => JSX.Element;
};

const titleFor = (shows: string, opened: OpenedAttempt | undefined): string => {
  switch (opened?.found) {
    case undefined:
      return shows;
    case 'nothing':
      return 'This exam is not on this device';
    case 'unreadable':
      return 'This exam cannot be opened';
    case 'attempt':
      return shows === 'Your essay' ? shows : `${shows}: ${attemptSubject(opened.stored.attempt)}`;
    default:
      return opened satisfies never;
  }
};

const storedIn = (opened: OpenedAttempt | undefined) =>
  opened?.found === 'attempt' ? opened.stored : undefined;
const unreadableIn = (opened: OpenedAttempt | undefined) =>
  opened?.found === 'unreadable' ? opened.rows : undefined;

/** A page about one stored attempt: its heading, and its children once the attempt is read; or why there is none. */
export const AttemptGate = (props: AttemptGateProps) => {
  const access = useStoreAccess();
  const wanted = createMemo(() => {
    const outcome = access.outcome();
    return outcome !== undefined && 'store' in outcome
      ? { store: outcome.store, attemptId: props.attemptId }
      : undefined;
  });
  const [opened] = createResource(wanted, ({ store, attemptId }) => store.openAttempt(attemptId));
  const lead = () => {
    const stored = storedIn(opened());
    return stored === undefined ? undefined : <p>{attemptOccasion(stored.attempt)}</p>;
  };
  return (
    <SiteLayout title={titleFor(props.shows, opened())} lead={lead()}>
      <StoreGate>
        {(store) => (
          <Switch>
            <Match when={storedIn(opened())} keyed>
              {(stored) => props.children(stored, store)}
            </Match>
            <Match when={unreadableIn(opened())}>
              {(rows) => <UnreadableRows rows={rows()} />}
            </Match>
            <Match when={opened()?.found === 'nothing'}>
              <AttemptMissing />
            </Match>
          </Switch>
        )}
      </StoreGate>
    </SiteLayout>
  );
};
