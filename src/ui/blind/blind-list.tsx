import { For } from 'solid-js';
import type { SecondAnswers } from '../../progress/blind-review.ts';
import '../review/question-grid.css';
import type { BlindQuestion } from './blind-questions-of.ts';

type BlindListProps = {
  readonly questions: readonly BlindQuestion[];
  readonly given: SecondAnswers;
  /** The place of the question on the screen, from 0. */
  readonly current: number;
  readonly onShow: (place: number) => void;
};

/** All questions to answer again, by number, with whether they are. */
export const BlindList = (props: BlindListProps) => (
  <details class="question-grid">
    <summary>All questions by number</summary>
    <ol>
      <For each={props.questions}>
        {({ item }, place) => {
          const isGiven = () => props.given.has(item.id);
          return (
            <li>
              <button
                type="button"
                class="grid-entry"
                aria-label={`Question ${place() + 1}, ${isGiven() ? 'answered again' : 'not answered again'}`}
                aria-current={props.current === place() ? 'true' : undefined}
                onClick={() => props.onShow(place())}
              >
                {place() + 1}
                <span class="grid-sign">{isGiven() ? '•' : '–'}</span>
              </button>
            </li>
          );
        }}
      </For>
    </ol>
    <p class="grid-legend soft small" aria-hidden="true">
      <span>• Answered again</span>
      <span>– Not yet</span>
    </p>
  </details>
);
