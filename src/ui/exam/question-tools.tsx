import { createSignal, Show } from 'solid-js';
import type { FormSection } from '../../exam/exam-form.ts';
import { clockFace } from '../controls/duration.ts';
import type { SectionClock } from './create-section-clock.ts';
import type { ExamRoom } from './open-exam-room.ts';
import { paceInWords } from './pace.ts';
import { Navigator } from './stage-screens.ts';
import { TextSize } from './text-size.tsx';

type QuestionToolsProps = {
  readonly room: ExamRoom;
  readonly form: FormSection;
  readonly clock: SectionClock;
  /** Of the question on the screen, from 1. */
  readonly number: number;
  /** The time that it was on the screen before this visit, and since when it is now. */
  readonly shownMs: number;
  readonly shownSince: number | null;
  readonly isNoteOpen: boolean;
  readonly notice: string;
  readonly onHighlight: () => void;
  readonly onNote: () => void;
};

/** The tools of a question, and the aids where the candidate asked for them. */
export const QuestionTools = (props: QuestionToolsProps) => {
  const [isNavigating, setNavigating] = createSignal(false);
  const conditions = () => props.room.session.attempt.conditions;
  const questionSeconds = () =>
    Math.floor(
      (props.shownMs + (props.shownSince === null ? 0 : props.clock.now() - props.shownSince)) /
        1000,
    );
  const pace = () => {
    const allowedMs = props.clock.allowedMs();
    return allowedMs === null
      ? 'Untimed'
      : paceInWords({
          allowedMs,
          elapsedMs: props.clock.elapsedMs(),
          number: props.number,
          count: props.form.entries.length,
        });
  };
  return (
    <div class="question-tools" role="group" aria-label="Tools">
      <button
        type="button"
        class="button tool"
        // The press must not take the selection away that it is about.
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => props.onHighlight()}
      >
        Highlight
      </button>
      <button
        type="button"
        class="button tool"
        aria-expanded={props.isNoteOpen}
        onClick={() => props.onNote()}
      >
        Note
      </button>
      <TextSize session={props.room.session} />
      <button type="button" class="button tool" onClick={() => setNavigating(true)}>
        All questions
      </button>
      <Show when={conditions().paceLine}>
        <span class="aid">{pace()}</span>
      </Show>
      <Show when={conditions().questionClock}>
        <span class="aid">
          <span class="visually-hidden">Time on this question: </span>
          {clockFace(Math.max(0, questionSeconds()))}
        </span>
      </Show>
      <p class="tool-notice" role="status">
        {props.notice}
      </p>
      <Show when={isNavigating()}>
        <Navigator room={props.room} form={props.form} onDismiss={() => setNavigating(false)} />
      </Show>
    </div>
  );
};
