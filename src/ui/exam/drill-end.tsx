import { createSignal, Show, untrack } from 'solid-js';
import { sectionTitles } from '../../bank/taxonomy.ts';
import { EndSectionDialog } from './end-section-dialog.tsx';
import type { ExamRoom } from './open-exam-room.ts';

type DrillEndProps = {
  readonly room: ExamRoom;
  /** How many questions have no answer. */
  readonly openQuestions: number;
  /** What is told of the time at the moment. */
  readonly news: string;
};

/** The way on from the overview of a drill. It asks only where something would be left: a drill is no exam room. */
export const DrillEnd = (props: DrillEndProps) => {
  const [isAsking, setAsking] = createSignal(false);
  const { session, view } = untrack(() => props.room);
  const { sections } = session.attempt.format;
  const index = untrack(() => view.sectionIndex());
  const next = sections[index + 1];
  const words =
    next === undefined ? 'Finish the drill' : `Continue to ${sectionTitles[next.section]}`;
  const end = (): void => {
    setAsking(false);
    session.send({ type: 'section.end' });
  };
  return (
    <div>
      <button
        type="button"
        class="button"
        data-weight="primary"
        onClick={() => (props.openQuestions > 0 ? setAsking(true) : end())}
      >
        {words}
      </button>
      <Show when={isAsking()}>
        <EndSectionDialog
          room={props.room}
          news={props.news}
          confirm={words}
          onDismiss={() => setAsking(false)}
          onConfirm={end}
        />
      </Show>
    </div>
  );
};
