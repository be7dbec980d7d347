import { createSignal, Show } from 'solid-js';
import type { JSX } from 'solid-js';
import type { OptionId } from '../../bank/item.ts';
import type { AttemptId } from '../../exam/attempt.ts';
import type { ReviewRow } from '../../exam/review-rows.ts';
import { EssayStandingLink } from '../essay/essay-standing-link.tsx';
import { PassagePane } from '../exam/passage-pane.tsx';
import { AnswerOrWait } from './answer-or-wait.tsx';
import { createMarkedText } from './create-marked-text.ts';
import { NoteReview } from './note-review.tsx';
import { QuestionFactsList } from './question-facts-list.tsx';
import { QuestionHeading } from './question-heading.tsx';
import { ReviewMoves } from './review-moves.tsx';
import type { ReviewSection } from './review-sections.ts';

type QuestionReviewProps = {
  readonly section: ReviewSection;
  readonly row: ReviewRow;
  /** The answer given again in a blind review; null where there is none. */
  readonly second: OptionId | null;
  /** Another mock exam in which it waits for its second answer. */
  readonly waitsIn: AttemptId | undefined;
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
  readonly onMove: (step: 1 | -1) => void;
  readonly headingRef: (heading: HTMLHeadingElement) => void;
  /** What stands below the question: what the candidate adds to it. */
  readonly children: JSX.Element;
};

const layoutOf = ({ passage, item }: ReviewRow): 'passage' | 'essay' | 'plain' => {
  if (passage !== null) return 'passage';
  return item.kind === 'essay' ? 'essay' : 'plain';
};

/** One question as it was seen, with its passage, its key, the answer given and all rationales. */
export const QuestionReview = (props: QuestionReviewProps) => {
  const [stem, setStem] = createSignal<Element>();
  const [passageText, setPassageText] = createSignal<Element>();
  const marked = createMarkedText(() => props.row, { stem, passage: passageText });
  const mark = () => (props.row.item.kind === 'choice' ? props.row.item.mark : null);
  return (
    <div class="review-question" data-layout={layoutOf(props.row)}>
      {/* Keyed by the passage alone: it keeps its place while its questions change. */}
      <Show when={props.row.passage} keyed>
        {(passage) => <PassagePane passage={passage} mark={mark()} onReady={setPassageText} />}
      </Show>
      <div class="review-column">
        <div class="review-head">
          <QuestionHeading
            ref={(element) => props.headingRef(element)}
            row={props.row}
            count={props.section.rows.length}
          />
          <Show when={props.section.rows.length > 1}>
            <ReviewMoves
              hasPrevious={props.hasPrevious}
              hasNext={props.hasNext}
              onMove={(step) => props.onMove(step)}
            />
          </Show>
        </div>
        <AnswerOrWait
          waitsIn={props.waitsIn}
          row={props.row}
          second={props.second}
          essay={props.section.essay}
          onStem={(element) => {
            // Read with the heading. Only here: on paper there are many.
            element.id = 'question-stem';
            setStem(element);
          }}
          belowEssay={({ attemptId }) => <EssayStandingLink attemptId={attemptId} />}
        />
        <Show when={marked().length > 0}>
          <p class="visually-hidden">
            You highlighted:{' '}
            {marked()
              .map((words) => `“${words}”`)
              .join(', ')}
          </p>
        </Show>
        <Show when={props.row.response.note.trim()}>
          <NoteReview note={props.row.response.note} />
        </Show>
        {props.children}
        <p class="review-elsewhere screen-only">
          <a href={`#/question/${props.row.item.id}`}>This question in all your attempts</a>
        </p>
      </div>
      <QuestionFactsList section={props.section} row={props.row} />
    </div>
  );
};
