import { createMemo, onCleanup, Show, untrack } from 'solid-js';
import { responseTo, runningSection } from '../../exam/attempt-state.ts';
import type { FormSection } from '../../exam/exam-form.ts';
import { PassagePane } from './passage-pane.tsx';
import { Question } from './question.tsx';
import { createExamKeys } from './create-exam-keys.ts';
import type { ExamRoom } from './open-exam-room.ts';

type QuestionScreenProps = {
  readonly room: ExamRoom;
  readonly form: FormSection;
};

/** One question of a running section, its passage beside it, and the ways to move. */
export const QuestionScreen = (props: QuestionScreenProps) => {
  const room = untrack(() => props.room);
  const { session } = room;
  const progress = () => runningSection(room.view().state) ?? undefined;
  const index = createMemo(() => {
    const current = progress()?.currentItemId;
    return Math.max(
      0,
      props.form.entries.findIndex((entry) => entry.item.id === current),
    );
  });
  const entry = createMemo(() => props.form.entries[index()]);
  const passage = createMemo(() => {
    const id = entry()?.passageId;
    return props.form.passages.find((candidate) => candidate.id === id);
  });
  const isFlagged = createMemo(() => {
    const item = entry()?.item;
    return item !== undefined && responseTo(progress(), item.id).flagged;
  });

  const move = (step: 1 | -1): void => {
    const next = props.form.entries[index() + step];
    if (next !== undefined) session.send({ type: 'item.show', itemId: next.item.id });
    else if (step === 1) session.send({ type: 'review.open' });
  };
  const toggleFlag = (): void => {
    const item = entry()?.item;
    if (item === undefined) return;
    session.send({ type: 'item.flag', itemId: item.id, flagged: !isFlagged() });
  };
  const choose = (place: number): void => {
    const item = entry()?.item;
    if (item?.kind !== 'choice' && item?.kind !== 'scale') return;
    const option = item.options[place];
    if (option === undefined) return;
    session.send({ type: 'choice.select', itemId: item.id, optionId: option.id });
  };
  onCleanup(createExamKeys({ move, toggleFlag, choose }));

  const markOf = () => {
    const item = entry()?.item;
    return item?.kind === 'choice' ? item.mark : null;
  };

  return (
    <div class="exam-body question-screen" data-has-passage={passage() !== undefined}>
      <Show when={passage()} keyed>
        {(shown) => <PassagePane passage={shown} mark={markOf()} />}
      </Show>
      <div class="question-column">
        <Show when={entry()} keyed>
          {(shown) => (
            <Question
              item={shown.item}
              number={index() + 1}
              count={props.form.entries.length}
              response={responseTo(progress(), shown.item.id)}
              onChoose={(optionId) =>
                session.send({ type: 'choice.select', itemId: shown.item.id, optionId })
              }
              onWrite={(text) =>
                session.send({ type: 'examples.write', itemId: shown.item.id, text })
              }
            />
          )}
        </Show>
        <div class="question-moves">
          <button type="button" class="button" disabled={index() === 0} onClick={() => move(-1)}>
            Previous
          </button>
          <button type="button" class="button" aria-pressed={isFlagged()} onClick={toggleFlag}>
            Flag for review
          </button>
          <button type="button" class="button" data-weight="primary" onClick={() => move(1)}>
            Next
          </button>
        </div>
      </div>
    </div>
  );
};
