import { For, Show } from 'solid-js';
import type { BiographicReport, LinkedAnswer } from '../../exam/attempt-report.ts';
import { BankBlocks, BankLine } from '../controls/bank-html.tsx';

type LinkedPairsProps = { readonly pairs: BiographicReport['linkedPairs'] };

const Answered = (props: { readonly linked: LinkedAnswer }) => (
  <div class="linked-answer">
    <p class="soft small">Question {props.linked.number}</p>
    <BankBlocks html={props.linked.item.stem} />
    <p>
      Your answer:{' '}
      <Show when={props.linked.answer} fallback={<strong>left blank</strong>}>
        {(answer) => (
          <strong>
            <BankLine html={answer().html} />
          </strong>
        )}
      </Show>
    </p>
  </div>
);

/** Questions that ask nearly the same, with both answers side by side and no judgment on them. */
export const LinkedPairs = (props: LinkedPairsProps) => (
  <section class="stack">
    <h3>Questions that ask nearly the same thing</h3>
    <p class="result-note">
      The test asks some things twice, far apart and in different words. Here are your answers side
      by side. They may differ for good reasons; only you can say how well they fit together.
    </p>
    <ul class="linked-pairs">
      <For each={props.pairs}>
        {({ first, second }) => (
          <li>
            <Answered linked={first} />
            <Answered linked={second} />
          </li>
        )}
      </For>
    </ul>
  </section>
);
