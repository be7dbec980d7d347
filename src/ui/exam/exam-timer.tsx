import { Show } from 'solid-js';
import { clockFace } from '../controls/duration.ts';
import { createSaid } from '../controls/create-said.ts';
import type { SectionClock } from './create-section-clock.ts';

type ExamTimerProps = {
  readonly clock: SectionClock;
  readonly isPaused: boolean;
  readonly onHide: (hidden: boolean) => void;
};

const face = (clock: SectionClock): string => {
  const left = clock.leftMs();
  return clockFace(left === null ? Math.floor(clock.elapsedMs() / 1000) : Math.ceil(left / 1000));
};

/** The section's clock. A timer is silent to screen readers until it is asked for. */
export const ExamTimer = (props: ExamTimerProps) => {
  const { words, say } = createSaid();
  const hide = (hidden: boolean): void => {
    props.onHide(hidden);
    const isShown = !props.clock.isHidden();
    if (hidden && isShown) say('The clock stays visible for the last five minutes.');
    else say(isShown ? 'Clock shown.' : 'Clock hidden.');
  };
  return (
    <div class="exam-clock">
      <Show when={!props.isPaused}>
        <button
          type="button"
          class="button clock-switch"
          data-weight="quiet"
          onClick={() => hide(!props.clock.isHidden())}
        >
          {props.clock.isHidden() ? 'Show clock' : 'Hide clock'}
        </button>
      </Show>
      <div
        class="exam-timer"
        role="timer"
        aria-label={
          props.clock.leftMs() === null
            ? 'Time since the start, untimed'
            : 'Time left in this section'
        }
        data-hidden={props.clock.isHidden()}
      >
        <Show when={!props.clock.isHidden()} fallback={<span class="visually-hidden">hidden</span>}>
          {face(props.clock)}
        </Show>
      </div>
      {/* The button has a new name then, but that is not read out. */}
      <span class="visually-hidden" role="status">
        {words()}
      </span>
    </div>
  );
};
