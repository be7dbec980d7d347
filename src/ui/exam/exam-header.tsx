import { createSignal, Show } from 'solid-js';
import type { Stage } from '../../session/create-session.ts';
import type { SectionClock } from './create-section-clock.ts';
import { ExamTimer } from './exam-timer.tsx';
import type { ExamRoom } from './open-exam-room.ts';
import { EndSectionDialog } from './stage-screens.ts';
import { whatEnds } from './what-ends.ts';

type ExamHeaderProps = {
  readonly room: ExamRoom;
  /** The section's name. */
  readonly title: string;
  readonly stage: Stage;
  /** Null between sections. */
  readonly clock: SectionClock | null;
};

/** Where the candidate is, how long the section has left, and the way out of it. */
export const ExamHeader = (props: ExamHeaderProps) => {
  const [isEnding, setEnding] = createSignal(false);
  // Not the section itself, which changes with every answer.
  const isRunning = () => props.room.view.times() !== null;
  const isPaused = () => props.stage === 'paused';
  const ends = () => whatEnds(props.room.session.attempt);
  const send = (type: 'review.open' | 'section.end' | 'section.pause'): void => {
    props.room.session.send({ type });
  };
  return (
    <header class="exam-header">
      <h1 class="exam-title">{props.title}</h1>
      <Show when={isRunning() && !isPaused()}>
        <div class="exam-ways">
          <Show when={props.stage === 'answering'}>
            <button
              type="button"
              class="button"
              data-weight="quiet"
              onClick={() => send('review.open')}
            >
              Review {ends()}
            </button>
          </Show>
          <Show when={props.room.session.attempt.conditions.pausing}>
            <button
              type="button"
              class="button"
              data-weight="quiet"
              onClick={() => send('section.pause')}
            >
              Pause
            </button>
          </Show>
          <button type="button" class="button" data-weight="quiet" onClick={() => setEnding(true)}>
            End {ends()}
          </button>
        </div>
      </Show>
      <Show when={props.clock}>
        {(clock) => (
          <ExamTimer
            clock={clock()}
            isPaused={isPaused()}
            onHide={(hidden) => props.room.session.send({ type: 'clock.hide', hidden })}
          />
        )}
      </Show>
      {/* The section may end by its clock while the question stands: there is nothing left to confirm then. */}
      <Show when={isEnding() && isRunning()}>
        <EndSectionDialog
          room={props.room}
          news={props.clock?.message() ?? ''}
          onDismiss={() => setEnding(false)}
          onConfirm={() => {
            setEnding(false);
            send('section.end');
          }}
        />
      </Show>
      {/* Empty for most of the time; what is put into it is read out politely. */}
      <p class="time-message" role="status">
        {props.clock?.message()}
      </p>
    </header>
  );
};
