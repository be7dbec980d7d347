import { createEffect, createResource, For, onCleanup, Show } from 'solid-js';
import type { AttemptStore } from '../../storage/attempt-store.ts';
import { UnreadableRows } from '../shell/unreadable-rows.tsx';
import { AttemptEntry } from './attempt-entry.tsx';
import { NoAttempts } from './no-attempts.tsx';

type AttemptHistoryProps = { readonly store: AttemptStore };

/** All attempts on this device, newest first. It is read again when one is begun or finished, in whichever tab. */
export const AttemptHistory = (props: AttemptHistoryProps) => {
  const [list, { refetch }] = createResource(() => props.store.listAttempts());
  createEffect(() => onCleanup(props.store.watchAttempts(() => void refetch())));
  // `latest`: the list stays on the page while it is read again.
  const attempts = () => list.latest?.attempts ?? [];
  const unreadable = () => list.latest?.unreadable ?? [];
  return (
    <>
      <Show when={unreadable().length > 0}>
        <UnreadableRows rows={unreadable()} />
      </Show>
      <Show
        when={attempts().length > 0}
        fallback={
          <Show when={unreadable().length === 0}>
            <NoAttempts />
          </Show>
        }
      >
        <ol class="attempts">
          <For each={attempts()}>{(listed) => <AttemptEntry listed={listed} />}</For>
        </ol>
      </Show>
    </>
  );
};
