import { createUniqueId, For, Show } from 'solid-js';
import type { ListedAttempt } from '../../storage/stored-attempt.ts';
import { ListedEntry } from './listed-entry.tsx';

type ListedAttemptsProps = {
  readonly title: string;
  readonly lead?: string;
  readonly attempts: readonly ListedAttempt[];
  readonly onDelete: (listed: ListedAttempt) => void;
};

/** Attempts that are not among those of the statistics, under a heading; nothing where there are none. */
export const ListedAttempts = (props: ListedAttemptsProps) => {
  const titleId = createUniqueId();
  return (
    <Show when={props.attempts.length > 0}>
      <section class="stack" aria-labelledby={titleId}>
        <h2 id={titleId}>{props.title}</h2>
        <Show when={props.lead}>{(lead) => <p>{lead()}</p>}</Show>
        <ol class="attempts">
          <For each={props.attempts}>
            {(listed) => <ListedEntry listed={listed} onDelete={() => props.onDelete(listed)} />}
          </For>
        </ol>
      </section>
    </Show>
  );
};
