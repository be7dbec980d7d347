import { Show } from 'solid-js';
import type { AttemptId } from '../../exam/attempt.ts';
import { inOrder } from '../../progress/attempt-digest.ts';
import type { AttemptStore } from '../../storage/attempt-store.ts';
import { useRouting } from '../routing/router.tsx';
import { createKept } from '../services/create-kept.ts';
import { KeptGate } from '../services/kept-gate.tsx';
import { StoreGate } from '../services/store-gate.tsx';
import { HistoryLayout } from '../shell/history-layout.tsx';
import './compare.css';
import { Comparison } from './comparison.tsx';

const NothingToCompare = () => (
  <div class="stack">
    <p>
      Two finished attempts are needed, and at least one of these is not on this device: it may have
      been deleted, or it is still under way.
    </p>
    <p>
      <a class="button" href="#/history">
        Pick two attempts
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
      const found = await Promise.all([...new Set(ids())].map((id) => progress.digest(id)));
      return inOrder(found.filter((digest) => digest !== undefined));
    },
  );
  const two = (found: ReturnType<typeof inOrder>) => {
    const [first, second] = found;
    return first === undefined || second === undefined ? undefined : { first, second };
  };
  return (
    <KeptGate kept={digests}>
      {(found) => (
        <Show when={two(found())} fallback={<NothingToCompare />}>
          {(pair) => <Comparison first={pair().first} second={pair().second} />}
        </Show>
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
