import { Show } from 'solid-js';
import type { OptionId } from '../../bank/item.ts';
import { sectionTitles } from '../../bank/taxonomy.ts';
import { AnswerChoice } from '../controls/answer-choice.tsx';
import { BankBlocks } from '../controls/bank-html.tsx';
import { TurningHeading } from '../controls/turning-heading.tsx';
import { PassagePane } from '../exam/passage-pane.tsx';
import '../review/review.css';
import { doubtsAbout } from './blind-questions-of.ts';
import type { BlindQuestion as Asked } from './blind-questions-of.ts';
import { FirstAnswer } from './first-answer.tsx';

type BlindQuestionProps = {
  readonly question: Asked;
  /** Among those answered again, from 0. */
  readonly place: number;
  readonly count: number;
  readonly second: OptionId | null;
  /** Null takes the second answer back. */
  readonly onAnswer: (optionId: OptionId | null) => void;
  readonly onShow: (place: number) => void;
  readonly onEnd: () => void;
  readonly headingRef: (heading: HTMLHeadingElement) => void;
};

/** One question as it was seen in the exam, asked afresh: the first answer stays out of sight until it is asked for. */
export const BlindQuestion = (props: BlindQuestionProps) => {
  const item = () => props.question.item;
  const doubts = () => doubtsAbout(props.question.row);
  return (
    <div
      class="review-question"
      data-layout={props.question.row.passage === null ? 'alone' : 'passage'}
    >
      {/* Keyed by the passage alone: it keeps its place while its questions change. */}
      <Show when={props.question.row.passage} keyed>
        {(passage) => <PassagePane passage={passage} mark={item().mark} />}
      </Show>
      <div class="review-column">
        <div>
          <TurningHeading
            ref={(element) => props.headingRef(element)}
            of={item().id}
            class="review-heading"
            describedBy="question-stem marked-portion"
          >
            {`Question ${props.place + 1} of ${props.count}`}
          </TurningHeading>
          <p class="soft small">
            {sectionTitles[props.question.section]}, question {props.question.row.number} in the
            exam
            <Show when={doubts().length > 0}> · {doubts().join(', ')}</Show>
          </p>
        </div>
        <BankBlocks id="question-stem" class="review-stem prose" html={item().stem} />
        <Show when={item()} keyed>
          {(asked) => (
            <>
              <AnswerChoice
                item={asked}
                chosen={props.second}
                legend="Your second answer"
                onChoose={(optionId) => props.onAnswer(optionId)}
              />
              <FirstAnswer item={asked} first={props.question.row.response.optionId} />
            </>
          )}
        </Show>
        <div class="review-moves blind-moves">
          <button
            type="button"
            class="button"
            disabled={props.place === 0}
            onClick={() => props.onShow(props.place - 1)}
          >
            Previous
          </button>
          <Show when={props.second !== null}>
            <button
              type="button"
              class="button"
              data-weight="quiet"
              onClick={() => props.onAnswer(null)}
            >
              Clear my answer
            </button>
          </Show>
          <Show
            when={props.place + 1 < props.count}
            fallback={
              <button
                type="button"
                class="button"
                data-weight="primary"
                onClick={() => props.onEnd()}
              >
                Show my result
              </button>
            }
          >
            <button
              type="button"
              class="button"
              data-weight="primary"
              onClick={() => props.onShow(props.place + 1)}
            >
              Next
            </button>
          </Show>
        </div>
      </div>
    </div>
  );
};
