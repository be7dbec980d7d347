import { Show } from 'solid-js';
import type { AttemptStore } from '../../storage/attempt-store.ts';
import { createAttempts } from './create-attempts.ts';
import './home.css';
import { UnderWayList } from './under-way-list.tsx';

type AttemptsUnderWayProps = { readonly store: AttemptStore };

/** Older ones are found among the past attempts. */
const mostShown = 3;

/** What could be gone on with instead of beginning anew; nothing where there is none. */
export const AttemptsUnderWay = (props: AttemptsUnderWayProps) => {
  const attempts = createAttempts(() => props.store, mostShown);
  return (
    <Show when={attempts()?.underWay.length}>
      <UnderWayList underWay={attempts()?.underWay ?? []} />
    </Show>
  );
};
