import { For } from 'solid-js';
import { sectionTitles, topicTitles } from '../../bank/taxonomy.ts';
import type { BlindReview, BlindScore } from '../../progress/blind-review.ts';
import { FiguresHead } from '../controls/figures-head.tsx';

/** `+3`, `−1`, `0`. */
const signed = (difference: number): string => {
  if (difference === 0) return '0';
  return difference > 0 ? `+${difference}` : `−${-difference}`;
};

const Figures = (props: { readonly score: BlindScore }) => (
  <>
    <td class="number">{props.score.items}</td>
    <td class="number">{props.score.timedRight}</td>
    <td class="number">{props.score.untimedRight}</td>
    <td class="number">{signed(props.score.untimedRight - props.score.timedRight)}</td>
    <td class="number">{props.score.items - props.score.untimedRight}</td>
  </>
);

/** By section and topic, in counts: how many were right with and without the clock, and how many are missed either way. */
export const BlindTable = (props: { readonly review: BlindReview }) => (
  // On a narrow screen it scrolls by itself, so it has to be reachable by keyboard.
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
  <div class="table-frame blind-table" role="group" aria-label="Blind review by topic" tabindex="0">
    <table>
      <caption>
        Right answers with and without the clock. “Still missed” counts questions not right even
        untimed.
      </caption>
      <FiguresHead of="Topic" figures={['Questions', 'Timed', 'Untimed', 'Gap', 'Still missed']} />
      <For each={props.review.sections}>
        {({ section, score, topics }) => (
          <tbody>
            <tr class="blind-section">
              <th scope="row">{sectionTitles[section]}</th>
              <Figures score={score} />
            </tr>
            <For each={topics}>
              {(each) => (
                <tr>
                  <th scope="row">{topicTitles[section][each.topic] ?? each.topic}</th>
                  <Figures score={each.score} />
                </tr>
              )}
            </For>
          </tbody>
        )}
      </For>
    </table>
  </div>
);
