import { Show } from 'solid-js';
import type { OptionId } from '../../bank/item.ts';
import type { AttemptId } from '../../exam/attempt.ts';
import type { ReviewRow } from '../../exam/review-rows.ts';
import type { Mistake } from '../../progress/mistake.ts';
import { causeWords } from '../mistakes/mistake-words.ts';
import { AnswerOrWait } from './answer-or-wait.tsx';
import { NoteReview } from './note-review.tsx';
import { HighlightsInWords } from './highlights-in-words.tsx';
import { QuestionFactsList } from './question-facts-list.tsx';
import { questionName, QuestionOutcome } from './question-heading.tsx';
import type { ReviewSection } from './review-sections.ts';

type PrintedQuestionProps = {
  readonly section: ReviewSection;
  readonly row: ReviewRow;
  /** The answer given again in a blind review; null where there is none. */
  readonly second: OptionId | null;
  /** Another mock exam in which it waits for its second answer. */
  readonly waitsIn: AttemptId | undefined;
  readonly mistake: Mistake | undefined;
  /** Empty where there is none. */
  readonly studyNote: string;
};

/** One question as paper has it: all that the screen tells of it, and nothing to press. */
export const PrintedQuestion = (props: PrintedQuestionProps) => {
  const mark = () => (props.row.item.kind === 'choice' ? props.row.item.mark : null);
  return (
    <article class="printed-question">
      <div class="printed-head">
        <h3>
          {questionName(props.row, props.section.rows.length)}{' '}
          <Show when={mark()}>{(number) => <>(portion {number()}) </>}</Show>
          <QuestionOutcome row={props.row} />
        </h3>
        <QuestionFactsList section={props.section} row={props.row} />
      </div>
      <AnswerOrWait
        waitsIn={props.waitsIn}
        row={props.row}
        second={props.second}
        essay={props.section.essay}
      />
      <HighlightsInWords html={props.row.item.stem} ranges={props.row.highlights.stem} />
      <Show when={props.row.response.note.trim()}>
        <NoteReview note={props.row.response.note} />
      </Show>
      <Show when={props.studyNote}>
        {(note) => (
          <p class="printed-note">
            <strong>Study note:</strong> {note()}
          </p>
        )}
      </Show>
      <Show when={props.mistake}>
        {(filed) => (
          <p class="printed-note">
            <strong>Why missed:</strong> {causeWords[filed().cause].title.toLowerCase()}.{' '}
            {filed().note}
          </p>
        )}
      </Show>
    </article>
  );
};
