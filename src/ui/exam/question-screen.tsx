import { createMemo, createSignal, onCleanup, Show, Suspense, untrack } from 'solid-js';
import { noResponse, responseTo } from '../../exam/attempt-state.ts';
import type { FormSection } from '../../exam/exam-form.ts';
import type { ExamKey } from '../preferences/exam-keys.ts';
import { createExamKeys } from './create-exam-keys.ts';
import { createQuestionActions } from './create-question-actions.ts';
import { createScrollToTop } from './create-scroll-to-top.ts';
import type { SectionClock } from './create-section-clock.ts';
import { createTextTargets } from './create-text-targets.ts';
import type { ExamRoom } from './open-exam-room.ts';
import { PassagePane } from './passage-pane.tsx';
import { QuestionMoves } from './question-moves.tsx';
import { Question } from './question.tsx';
import { QuestionTools } from './stage-screens.ts';

type QuestionScreenProps = {
  readonly room: ExamRoom;
  readonly form: FormSection;
  readonly clock: SectionClock;
};

/** One question of a running section, its passage beside it, the tools, and the ways to move. */
export const QuestionScreen = (props: QuestionScreenProps) => {
  const room = untrack(() => props.room);
  const { session } = room;
  const { conditions } = session.attempt;
  const progress = () => room.view.section() ?? undefined;
  const currentItemId = createMemo(() => progress()?.currentItemId);
  const index = createMemo(() => {
    const current = currentItemId();
    return Math.max(
      0,
      props.form.entries.findIndex((entry) => entry.item.id === current),
    );
  });
  const entry = createMemo(() => props.form.entries[index()]);
  const response = createMemo(() => {
    const item = entry()?.item;
    return item === undefined ? noResponse : responseTo(progress(), item.id);
  });
  const passage = createMemo(() => {
    const id = entry()?.passageId;
    return props.form.passages.find((candidate) => candidate.id === id);
  });
  const markOf = () => {
    const item = entry()?.item;
    return item?.kind === 'choice' ? item.mark : null;
  };

  const isCheckedAtOnce = () =>
    session.attempt.feedback === 'atOnce' && entry()?.item.kind === 'choice';

  const targets = createTextTargets();
  // Once the tools are there, right after the first question.
  let highlight = (): void => undefined;
  const [noteOpenFor, setNoteOpenFor] = createSignal<string | null>(null);
  const isNoteOpen = createMemo(() => noteOpenFor() === entry()?.item.id || response().note !== '');
  let column: HTMLDivElement | undefined;
  const openNote = (): void => {
    setNoteOpenFor(entry()?.item.id ?? null);
    // A box that is new takes the focus by itself; one that is there already would not.
    column?.querySelector<HTMLElement>('.note > textarea')?.focus();
  };
  const actions = createQuestionActions({
    session,
    entries: () => props.form.entries,
    index,
    response,
    onHighlight: () => highlight(),
    onNote: openNote,
    onTimeLeft: () => props.clock.tell(),
  });
  const [pressed, setPressed] = createSignal<ExamKey | null>(null, { equals: false });
  onCleanup(
    createExamKeys((key) => {
      actions.onKey(key);
      setPressed(key);
    }),
  );
  createScrollToTop(() => entry()?.item.id);

  return (
    <div class="exam-body question-screen" data-has-passage={passage() !== undefined}>
      <Show when={passage()} keyed>
        {(shown) => (
          <PassagePane
            passage={shown}
            mark={markOf()}
            onReady={(element) => targets.register(() => shown.id, element)}
          />
        )}
      </Show>
      <div
        ref={(element) => (column = element)}
        class="question-column"
        data-checked-at-once={isCheckedAtOnce()}
      >
        <Show when={entry()}>
          {(shown) => (
            <Question
              item={shown().item}
              number={index() + 1}
              count={props.form.entries.length}
              isCounterHidden={props.clock.isHidden()}
              response={response()}
              session={session}
              isNoteOpen={isNoteOpen()}
              asksConfidence={conditions.confidence}
              onStemReady={targets.register}
              onNext={() => actions.move(1)}
            />
          )}
        </Show>
        <QuestionMoves
          isFirst={index() === 0}
          isFlagged={response().flagged}
          onMove={actions.move}
          onFlag={actions.toggleFlag}
        />
        <Show when={room.isPainted()}>
          <Suspense>
            <QuestionTools
              room={room}
              form={props.form}
              clock={props.clock}
              number={index() + 1}
              response={response()}
              shownSince={progress()?.shownSince ?? null}
              pressed={pressed()}
              targets={targets}
              onHighlighter={(toggle) => (highlight = toggle)}
              onNote={openNote}
            />
          </Suspense>
        </Show>
      </div>
    </div>
  );
};
