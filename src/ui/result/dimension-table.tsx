import { For } from 'solid-js';
import { topicTitles } from '../../bank/taxonomy.ts';
import type { BiographicReport } from '../../exam/attempt-report.ts';
import { FiguresHead } from '../controls/figures-head.tsx';
import './tally.css';

type DimensionTableProps = { readonly dimensions: BiographicReport['dimensions'] };

/** How many questions on each of the 13 dimensions were asked and answered. */
export const DimensionTable = (props: DimensionTableProps) => (
  <table class="tally coverage">
    <caption>Coverage of the 13 dimensions</caption>
    <FiguresHead of="Dimension" figures={['Asked', 'Answered']} />
    <tbody>
      <For each={props.dimensions}>
        {({ dimension, asked, answered }) => (
          <tr>
            <th scope="row">{topicTitles.biographic[dimension] ?? dimension}</th>
            <td class="number" data-of="asked">
              {asked}
            </td>
            <td class="number" data-of="answered">
              {answered}
            </td>
          </tr>
        )}
      </For>
    </tbody>
  </table>
);
