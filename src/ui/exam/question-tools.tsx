import { createEffect, createMemo, createSignal, on, onMount, Show, untrack } from 'solid-js';
import type { Response } from '../../exam/attempt-state.ts';
import type { FormSection } from '../../exam/exam-form.ts';
import { clockFace } from '../controls/duration.ts';
import type { ExamKey } from '../preferences/exam-keys.ts';
import { createHighlighter } from './create-highlighter.ts';
import type { TextTargets } from './create-text-targets.ts';
import type { SectionClock } from './create-section-clock.ts';
import type { ExamRoom } from './open-exam-room.ts';
import { KeyStatus } from './key-status.tsx';
import { paceInWords } from './pace.ts';
import './question-tools.css';
import { Navigator } from './navigator.tsx';
import { TextSize } from './text-size.tsx';

type QuestionToolsProps = {
  readonly room: ExamRoom;
  readonly form: FormSection;
  readonly clock: SectionClock;
  /** Of the question on the screen, from 1. */
  readonly number: number;
  /** To the same question. */
  readonly response: Response;
  /** Since when it is on the screen this time; `response` has the time of the visits before. */
  readonly shownSince: number | null;
  /** The key of the exam room that was pressed last. */
  readonly pressed: ExamKey | null;
  readonly targets: TextTargets;
  /** Called with what highlights the selected text: the key of the exam room does it too. */
  readonly onHighlighter: (highlight: () => void) => void;
  readonly onNote: () => void;
};

const highlightWords = {
  highlighted: 'Highlighted.',
  removed: 'Highlight removed.',
  nothingSelected:
    'Select text in the question or the passage first. By keyboard, F7 puts a cursor in the text in most browsers.',
} as const;

/** The tools of a question, and the aids where the candidate asked for them. */
export const QuestionTools = (props: QuestionToolsProps) => {
  const [isNavigating, setNavigating] = createSignal(false);
  // A new object each time: the same words in the same place would not be read out again.
  const [notice, setNotice] = createSignal<{ readonly words: string } | null>(null);
  const room = untrack(() => props.room);
  const highlights = createMemo(() => room.view.section()?.highlights);
  const highlighter = createHighlighter({
    targets: () => props.targets.all(),
    rangesOf: (targetId) => highlights()?.[targetId] ?? [],
    onChange: (targetId, ranges) => room.session.send({ type: 'text.highlight', targetId, ranges }),
  });
  const highlight = (): void => {
    setNotice({ words: highlightWords[highlighter.toggleSelection()] });
  };
  onMount(() => props.onHighlighter(highlight));
  // A word about one question says nothing of the next.
  createEffect(
    on(
      () => props.number,
      () => setNotice(null),
    ),
  );
  const item = () => props.form.entries[props.number - 1]?.item;
  const conditions = () => props.room.session.attempt.conditions;
  const questionSeconds = () =>
    Math.floor(
      (props.response.shownMs +
        (props.shownSince === null ? 0 : props.clock.now() - props.shownSince)) /
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
        onClick={highlight}
      >
        Highlight
      </button>
      <button type="button" class="button tool" onClick={() => props.onNote()}>
        Note
      </button>
      <TextSize session={props.room.session} />
      <button type="button" class="button tool" onClick={() => setNavigating(true)}>
        All questions
      </button>
      <Show when={conditions().paceLine || conditions().questionClock}>
        <p class="aids">
          <Show when={conditions().paceLine}>
            <span>{pace()}</span>
          </Show>
          <Show when={conditions().questionClock}>
            <span>On this question: {clockFace(Math.max(0, questionSeconds()))}</span>
          </Show>
        </p>
      </Show>
      <p class="tool-notice" role="status">
        <Show when={notice()} keyed>
          {({ words }) => <span>{words}</span>}
        </Show>
      </p>
      <Show when={item()}>
        {(shown) => (
          <KeyStatus
            pressed={props.pressed}
            item={shown()}
            response={props.response}
            asksConfidence={conditions().confidence}
          />
        )}
      </Show>
      <Show when={isNavigating()}>
        <Navigator
          room={props.room}
          form={props.form}
          news={props.clock.message()}
          onDismiss={() => setNavigating(false)}
        />
      </Show>
    </div>
  );
};
