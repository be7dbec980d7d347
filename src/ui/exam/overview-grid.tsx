import { For, Show } from 'solid-js';
import type { ItemId } from '../../bank/item.ts';
import type { OverviewEntry } from '../../exam/section-overview.ts';
import './overview-grid.css';

const statusWords = {
  answered: 'Answered',
  blank: 'Blank',
  examplesMissing: 'Examples missing',
  notNeeded: 'Not needed',
} as const;

type OverviewGridProps = {
  readonly entries: readonly OverviewEntry[];
  readonly onChoose: (itemId: ItemId) => void;
};

/** Questions by number, each with where it stands. */
export const OverviewGrid = (props: OverviewGridProps) => (
  <ol class="overview">
    <For each={props.entries}>
      {(entry) => (
        <li>
          <button
            type="button"
            class="overview-entry"
            data-status={entry.status}
            onClick={() => props.onChoose(entry.itemId)}
          >
            <span class="overview-number">
              <span class="visually-hidden">Question </span>
              {entry.number}
            </span>
            <span class="overview-status">{statusWords[entry.status]}</span>
            <Show when={entry.flagged}>
              <span class="overview-flag">Flagged</span>
            </Show>
          </button>
        </li>
      )}
    </For>
  </ol>
);
