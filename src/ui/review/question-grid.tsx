import { For, Show } from 'solid-js';
import type { ReviewRow } from '../../exam/review-rows.ts';
import { counted } from '../controls/plural.ts';
import { preferences } from '../preferences/preferences.ts';
import './question-grid.css';
import { outcomeLegend, outcomeWords } from './review-words.ts';

type QuestionGridProps = {
  readonly rows: readonly ReviewRow[];
  readonly current: ReviewRow | null;
  readonly onShow: (row: ReviewRow) => void;
};

/** `Question 12, wrong, flagged`. */
const nameOf = ({ number, item, outcome, flagged }: ReviewRow): string =>
  [
    `Question ${number}`,
    outcomeWords(item.kind, outcome).words.toLowerCase(),
    ...(flagged ? ['flagged'] : []),
  ].join(', ');

const GridEntry = (props: {
  readonly row: ReviewRow;
  readonly isCurrent: boolean;
  readonly onShow: () => void;
}) => (
  <button
    type="button"
    class="grid-entry"
    data-outcome={props.row.outcome}
    aria-label={nameOf(props.row)}
    aria-current={props.isCurrent ? 'true' : undefined}
    onClick={() => props.onShow()}
  >
    {props.row.number}
    <span class="grid-sign">{outcomeWords(props.row.item.kind, props.row.outcome).sign}</span>
    <Show when={props.row.flagged}>
      <span class="grid-flag">⚑</span>
    </Show>
  </button>
);

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
    <div class="grid-notes soft small">
      <p class="grid-legend" aria-hidden="true">
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
      <Show when={preferences().keys.enabled}>
        <p class="grid-keys">By keyboard: ← and → or P and N move.</p>
      </Show>
    </div>
  </details>
);
