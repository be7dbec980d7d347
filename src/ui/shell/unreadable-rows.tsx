import { For, Show } from 'solid-js';
import type { UnreadableRow } from '../../storage/unreadable-row.ts';

type UnreadableRowsProps = { readonly rows: readonly UnreadableRow[] };

const partsOfExams = new Set(['attempts', 'forms', 'events', 'drafts']);

/** Whether restoring a backup that has the attempt whole brings back what is damaged: see storage/merge-attempts.ts. */
const isMendedByBackup = ({ table, isNewer }: UnreadableRow): boolean =>
  !isNewer && partsOfExams.has(table);

/** Stored rows that cannot be read are named, and left as they are. */
export const UnreadableRows = (props: UnreadableRowsProps) => (
  <section class="notice stack">
    <p>
      Some of what is stored cannot be read. It was left as it is, so nothing that can be repaired
      is lost.
    </p>
    <ul>
      <For each={props.rows}>
        {(row) => (
          <li>
            {row.problem}{' '}
            <span class="soft small">
              ({row.table}, {row.key})
            </span>
          </li>
        )}
      </For>
    </ul>
    <Show when={props.rows.some(isMendedByBackup)}>
      <p>
        If you have a backup from before, <a href="#/settings">restore it in the settings</a>: what
        is damaged here is replaced by the backup’s copy.
      </p>
    </Show>
  </section>
);
