import { Show } from 'solid-js';
import type { SameItems } from '../../progress/attempt-comparison.ts';
import { FiguresHead } from '../controls/figures-head.tsx';
import { counted } from '../controls/plural.ts';
import { sameItemsSentence } from './verdict-words.ts';

/** How the questions went that both attempts asked. */
export const SameQuestions = (props: { readonly same: SameItems | null }) => (
  <section class="stack panel" aria-labelledby="same-questions">
    <h2 id="same-questions">The same questions</h2>
    <Show
      when={props.same}
      fallback={<p>No question with a right answer was in both, so there is nothing to compare.</p>}
    >
      {(same) => (
        <>
          <p>
            {counted(same().items, 'question')} {same().items === 1 ? 'was' : 'were'} in both.{' '}
            {sameItemsSentence(same())}
          </p>
          <table class="same-questions">
            <caption class="visually-hidden">Questions in both attempts</caption>
            <FiguresHead
              of="In the earlier one"
              figures={['Right in the later', 'Not right in the later']}
            />
            <tbody>
              <tr>
                <th scope="row">Right</th>
                <td class="number">{same().rightBoth}</td>
                <td class="number">{same().lost}</td>
              </tr>
              <tr>
                <th scope="row">Not right</th>
                <td class="number">{same().gained}</td>
                <td class="number">{same().rightNeither}</td>
              </tr>
            </tbody>
          </table>
        </>
      )}
    </Show>
  </section>
);
