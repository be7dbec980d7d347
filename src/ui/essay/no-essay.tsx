import type { AttemptId } from '../../exam/attempt.ts';
import type { EssayToScore } from './essay-to-score.ts';

type NoEssayProps = {
  readonly why: Exclude<EssayToScore['found'], 'essay'>;
  readonly attemptId: AttemptId;
};

const reasons: Readonly<Record<NoEssayProps['why'], string>> = {
  none: 'This attempt has no essay section, so there is nothing to read.',
  running:
    'The essay section of this attempt has not ended. An essay can be read once it is handed in.',
  empty: 'No essay was written in this attempt, so there is nothing to read.',
  lost: 'The text of this essay is not stored in this browser, so it cannot be read again.',
};

/** Where an attempt has no essay to read: why, and what to do instead. */
export const NoEssay = (props: NoEssayProps) => (
  <div class="stack">
    <p>{reasons[props.why]}</p>
    <p class="button-row">
      <a
        class="button"
        href={props.why === 'running' ? `#/exam/${props.attemptId}` : '#/drill/section'}
      >
        {props.why === 'running' ? 'Continue the exam' : 'Write an essay'}
      </a>
      <a class="button" href={`#/result/${props.attemptId}`}>
        Result of this attempt
      </a>
    </p>
  </div>
);
