import { For, Show } from 'solid-js';
import type { ReviewRow } from '../../exam/review-rows.ts';
import { counted } from '../controls/plural.ts';
import './question-grid.css';
import { outcomeLegend, outcomeWords } from './review-words.ts';

type QuestionGridProps = {
  readonly rows: readonly ReviewRow[];
  readonly current: ReviewRow | null;
  readonly onShow: (row: ReviewRow) => void;
};

const GridEntry = (props: {
  readonly row: ReviewRow;
  readonly isCurrent: boolean;
  readonly onShow: () => void;
}) => {
  const outcome = () => outcomeWords(props.row.item.kind, props.row.outcome);
  return (
    <button
      type="button"
      class="grid-entry"
      data-outcome={props.row.outcome}
      aria-current={props.isCurrent ? 'true' : undefined}
      onClick={() => props.onShow()}
    >
      <span class="visually-hidden">Question </span>
      {props.row.number}
      <span class="grid-sign" aria-hidden="true">
        {outcome().sign}
      </span>
      <span class="visually-hidden">, {outcome().words}</span>
      <Show when={props.row.flagged}>
        <span class="grid-flag" aria-hidden="true">
          ⚑
        </span>
        <span class="visually-hidden">, flagged</span>
      </Show>
    </button>
  );
};

/** The questions that the filter leaves, by number, each with how it went. Open at once where there is room for it. */
export const QuestionGrid = (props: QuestionGridProps) => (
  <details class="question-grid" open={globalThis.innerWidth >= 960}>
    <summary>{counted(props.rows.length, 'question')} by number</summary>
    <ol>
      <For each={props.rows}>
        {(row) => (
          <li>
            <GridEntry
              row={row}
              isCurrent={props.current === row}
              onShow={() => props.onShow(row)}
            />
          </li>
        )}
      </For>
    </ol>
    <p class="grid-legend soft small" aria-hidden="true">
      <For each={outcomeLegend(props.rows)}>
        {({ sign, words }) => (
          <span>
            {sign} {words}
          </span>
        )}
      </For>
      <Show when={props.rows.some(({ flagged }) => flagged)}>
        <span>⚑ Flagged</span>
      </Show>
    </p>
  </details>
);
