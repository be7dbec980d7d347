import { For, Match, Switch } from 'solid-js';
import type { AttemptId } from '../../exam/attempt.ts';
import { inOrder } from '../../progress/attempt-digest.ts';
import type { AttemptDigest } from '../../progress/attempt-digest.ts';
import type { AttemptStore } from '../../storage/attempt-store.ts';
import { momentInWords } from '../controls/attempt-words.ts';
import { pastTitle } from '../history/past-title.ts';
import { useRouting } from '../routing/router.tsx';
import { createKept } from '../services/create-kept.ts';
import { KeptGate } from '../services/kept-gate.tsx';
import { StoreGate } from '../services/store-gate.tsx';
import { HistoryLayout } from '../shell/history-layout.tsx';
import './compare.css';
import { Comparison } from './comparison.tsx';

const NothingToCompare = (props: { readonly isSame: boolean }) => (
  <div class="stack">
    <p>
      {props.isSame
        ? 'Two finished attempts are needed, and this address names the same one twice.'
        : 'Two finished attempts are needed, and at least one of these is not on this device: it may have been deleted, or it may still be under way.'}
    </p>
    <p>
      <a class="button" href="#/history">
        Pick two attempts
      </a>
    </p>
  </div>
);

/** A comparison would tell the scores of a mock exam that is still to be answered again. */
const NotComparedYet = (props: { readonly waiting: readonly AttemptDigest[] }) => (
  <div class="stack">
    <p>
      Their scores can be compared once you have decided whether to answer questions again without
      the clock.
    </p>
    <ul>
      <For each={props.waiting}>
        {(digest) => (
          <li>
            <a href={`#/blind/${digest.attemptId}`}>
              Decide on the blind review of {pastTitle(digest)},{' '}
              {momentInWords(digest.attempt.createdAt)}
            </a>
          </li>
        )}
      </For>
    </ul>
    <p>
      <a class="button" href="#/history">
        Pick two others
      </a>
    </p>
  </div>
);

const TwoAttempts = (props: { readonly store: AttemptStore }) => {
  const { params } = useRouting();
  const ids = () => [params()['first'] as AttemptId, params()['second'] as AttemptId];
  const digests = createKept(
    () => props.store,
    async (progress) => {
      const [undecided, ...found] = await Promise.all([
        progress.undecided(),
        ...[...new Set(ids())].map((id) => progress.digest(id)),
      ]);
      const known = inOrder(found.filter((digest) => digest !== undefined));
      return {
        known,
        waiting: known.filter(({ attemptId }) => undecided.attemptIds.has(attemptId)),
      };
    },
  );
  const two = (found: ReturnType<typeof inOrder>) => {
    const [first, second] = found;
    return first === undefined || second === undefined ? undefined : { first, second };
  };
  return (
    <KeptGate kept={digests}>
      {(found) => (
        <Switch fallback={<NothingToCompare isSame={new Set(ids()).size < 2} />}>
          <Match when={found().waiting.length > 0}>
            <NotComparedYet waiting={found().waiting} />
          </Match>
          <Match when={two(found().known)}>
            {(pair) => <Comparison first={pair().first} second={pair().second} />}
          </Match>
        </Switch>
      )}
    </KeptGate>
  );
};

/** Two attempts that the address names, the earlier first whichever is named first. */
export const ComparePage = () => (
  <HistoryLayout title="Compare two attempts">
    <StoreGate>{(store) => <TwoAttempts store={store} />}</StoreGate>
  </HistoryLayout>
);
