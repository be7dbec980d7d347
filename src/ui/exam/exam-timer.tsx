import type { EpochMs } from '../../shared/clock.ts';
import { clockFace } from '../controls/duration.ts';
import { createCountdown } from './create-countdown.ts';

type ExamTimerProps = {
  readonly deadline: EpochMs;
  readonly readClock: () => EpochMs;
};

/** The section's clock. A timer is silent to screen readers until it is asked for. */
export const ExamTimer = (props: ExamTimerProps) => {
  const secondsLeft = createCountdown(
    () => props.deadline,
    () => props.readClock(),
  );
  return (
    <div class="exam-timer" role="timer" aria-label="Time left in this section">
      {clockFace(secondsLeft())}
    </div>
  );
};
