import { createSignal, Show } from 'solid-js';
import { runningSection } from '../../exam/attempt-state.ts';
import type { Stage } from '../../session/create-session.ts';
import { EndSectionDialog } from './stage-screens.ts';
import { ExamTimer } from './exam-timer.tsx';
import type { ExamRoom } from './open-exam-room.ts';

type ExamHeaderProps = {
  readonly room: ExamRoom;
  /** The section's name. */
  readonly title: string;
  readonly stage: Stage;
};

/** Where the candidate is, how long the section has left, and the way out of it. */
export const ExamHeader = (props: ExamHeaderProps) => {
  const [isEnding, setEnding] = createSignal(false);
  const running = () => runningSection(props.room.view().state);
  const send = (type: 'review.open' | 'section.end'): void => {
    props.room.session.send({ type });
  };
  return (
    <header class="exam-header">
      <h1 class="exam-title">{props.title}</h1>
      <Show when={running() !== null}>
        <ExamTimer
          deadline={running()?.deadline ?? 0}
          readClock={() => props.room.session.readClock()}
        />
        <div class="exam-ways">
          <Show when={props.stage === 'answering'}>
            <button
              type="button"
              class="button"
              data-weight="quiet"
              onClick={() => send('review.open')}
            >
              Review section
            </button>
          </Show>
          <button type="button" class="button" data-weight="quiet" onClick={() => setEnding(true)}>
            End section
          </button>
        </div>
      </Show>
      {/* The section may end by its clock while the question stands: there is nothing left to confirm then. */}
      <Show when={isEnding() && running() !== null}>
        <EndSectionDialog
          room={props.room}
          title={props.title}
          onDismiss={() => setEnding(false)}
          onConfirm={() => {
            setEnding(false);
            send('section.end');
          }}
        />
      </Show>
    </header>
  );
};
