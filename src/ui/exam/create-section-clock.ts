import { createEffect, createMemo, createSignal, on, onCleanup, untrack } from 'solid-js';
import type { Accessor } from 'solid-js';
import { runningSection } from '../../exam/attempt-state.ts';
import type { SectionProgress } from '../../exam/attempt-state.ts';
import { createExamClock } from './create-exam-clock.ts';
import type { ExamRoom } from './open-exam-room.ts';
import { timeInWords } from './time-in-words.ts';
import { timeWarnings, warningBetween } from './time-warnings.ts';

/** Hidden or not, the clock is shown for so long at the end. */
export const alwaysShownMs = 5 * 60_000;

/** How long a warning stays on the screen. */
const warningStaysMs = 12_000;

export type SectionClock = {
  /** The exam's time now, each second. */
  readonly now: Accessor<number>;
  /** Ms to the deadline; null where the section is untimed. */
  readonly leftMs: Accessor<number | null>;
  /** Ms since the section's start, without pauses. */
  readonly elapsedMs: Accessor<number>;
  /** The length of the section's clock in ms; null where it is untimed. */
  readonly allowedMs: Accessor<number | null>;
  /** What is told about the time at the moment, to eyes and screen readers; empty most of the time. */
  readonly message: Accessor<string>;
  /** Tells the time left, on demand. */
  readonly tell: () => void;
  readonly isHidden: Accessor<boolean>;
};

const lengthOf = ({ deadline, startedAt, pausedMs }: SectionProgress): number | null =>
  deadline === null ? null : deadline - startedAt - pausedMs;

/** The clock of the section that runs when this is called, and what it has to say. */
export const createSectionClock = (room: ExamRoom): SectionClock => {
  const section = createMemo(() => runningSection(room.view().state));
  const now = createExamClock(
    () => room.session.readClock(),
    () => section()?.deadline ?? section()?.startedAt ?? 0,
  );
  const allowedMs = createMemo(() => {
    const running = section();
    return running === null ? null : lengthOf(running);
  });
  const leftMs = createMemo(() => {
    const deadline = section()?.deadline ?? null;
    return deadline === null ? null : Math.max(0, deadline - now());
  });
  const elapsedMs = createMemo(() => {
    const running = section();
    return running === null ? 0 : Math.max(0, now() - running.startedAt - running.pausedMs);
  });

  const [message, setMessage] = createSignal('');
  let clearing: ReturnType<typeof setTimeout> | undefined;
  const say = (words: string): void => {
    clearTimeout(clearing);
    setMessage(words);
    clearing = setTimeout(() => setMessage(''), warningStaysMs);
  };
  onCleanup(() => clearTimeout(clearing));

  const warnings = timeWarnings(untrack(allowedMs) ?? 0);
  createEffect(
    on(leftMs, (left, before) => {
      if (left === null || before === undefined || before === null) return;
      const warning = warningBetween(warnings, before, left);
      if (warning !== null) say(warning.words);
    }),
  );

  return {
    now,
    leftMs,
    elapsedMs,
    allowedMs,
    message,
    tell: () => {
      room.session.readClock();
      say(timeInWords({ leftMs: leftMs(), elapsedMs: elapsedMs() }));
    },
    isHidden: () => {
      const left = leftMs();
      return room.view().state.clockHidden && (left === null || left > alwaysShownMs);
    },
  };
};
