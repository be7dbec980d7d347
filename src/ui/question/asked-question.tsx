import { Show } from 'solid-js';
import type { JSX } from 'solid-js';
import { BankBlocks } from '../controls/bank-html.tsx';
import { PassagePane } from '../exam/passage-pane.tsx';
import '../review/review.css';
import type { BankQuestion } from './bank-questions.ts';

type AskedQuestionProps = {
  readonly question: BankQuestion;
  readonly title: string;
  readonly headingRef: (heading: HTMLHeadingElement) => void;
  /** What follows the stem. */
  readonly children: JSX.Element;
  /** What stands beside it where there is room. */
  readonly facts?: JSX.Element;
};

/** A question as the bank has it: its passage beside it, its stem, and what is asked or told below. */
export const AskedQuestion = (props: AskedQuestionProps) => {
  const item = () => props.question.item;
  const mark = () => {
    const asked = item();
    return asked.kind === 'choice' ? asked.mark : null;
  };
  return (
    <div
      class="review-question"
      data-layout={props.question.passage === null ? 'plain' : 'passage'}
    >
      <Show when={props.question.passage} keyed>
        {(passage) => <PassagePane passage={passage} mark={mark()} />}
      </Show>
      <div class="review-column">
        <h2 ref={(element) => props.headingRef(element)} tabindex="-1">
          {props.title}
        </h2>
        <BankBlocks class="review-stem prose" html={item().stem} />
        {props.children}
      </div>
      {props.facts}
    </div>
  );
};
