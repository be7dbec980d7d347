import { For, Show } from 'solid-js';
import type { Tally } from '../../exam/tally.ts';
import { intervalInWords, shareInWords } from '../controls/share-words.ts';
import { IntervalBar } from './interval-bar.tsx';
import './tally.css';

export type TallyRow = { readonly title: string; readonly tally: Tally };

type TallyTableProps = {
  readonly caption: string;
  /** What the rows are: the first column's header. */
  readonly of: string;
  readonly rows: readonly TallyRow[];
};

/** Right answers by topic or skill. */
export const TallyTable = (props: TallyTableProps) => (
  <table class="tally">
    <caption>{props.caption}</caption>
    <thead>
      <tr>
        <th scope="col">{props.of}</th>
        <th scope="col" class="number">
          Right
        </th>
        <th scope="col" class="number">
          Percent
        </th>
        <th scope="col">95% interval</th>
      </tr>
    </thead>
    <tbody>
      <For each={props.rows}>
        {({ title, tally }) => (
          <tr>
            <th scope="row">{title}</th>
            <td class="number">
              {tally.right} of {tally.items}
            </td>
            <td class="number">
              {tally.rightShare === null ? '' : shareInWords(tally.rightShare)}
            </td>
            <td>
              <Show when={tally.interval}>
                {(interval) => (
                  <div class="tally-interval">
                    <span class="tally-range">{intervalInWords(interval())}</span>
                    <IntervalBar share={tally.rightShare ?? 0} interval={interval()} />
                  </div>
                )}
              </Show>
            </td>
          </tr>
        )}
      </For>
    </tbody>
  </table>
);
