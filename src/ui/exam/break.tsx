import { Show } from 'solid-js';
import type { EpochMs } from '../../shared/clock.ts';
import { clockFace } from '../controls/duration.ts';
import { createExamClock } from './create-exam-clock.ts';
import type { ExamRoom } from './open-exam-room.ts';

type BreakProps = {
  readonly room: ExamRoom;
  /** When the section before ended. */
  readonly since: EpochMs;
};

/** What is left of the break between two sections. It is the candidate who ends it: no section starts by itself. */
export const Break = (props: BreakProps) => {
  const lengthMs = () => props.room.session.attempt.conditions.breakMinutes * 60_000;
  const now = createExamClock(
    () => props.room.session.readClock(),
    () => props.since,
  );
  const secondsLeft = () => Math.ceil((props.since + lengthMs() - now()) / 1000);
  return (
    <Show
      when={lengthMs() > 0}
      fallback={<p class="soft">The real test has no break here. Start once you have read this.</p>}
    >
      <p>
        <Show when={secondsLeft() > 0}>
          Break: {clockFace(secondsLeft())} left. You may start early.
        </Show>
        {/* Not the countdown, which would be read out each second. */}
        <span role="status">
          <Show when={secondsLeft() <= 0}>
            The break is over. Start the section when you are back.
          </Show>
        </span>
      </p>
    </Show>
  );
};
