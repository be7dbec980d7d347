import { createEffect, createMemo, on, untrack } from 'solid-js';
import type { Accessor } from 'solid-js';
import { createExamClock } from './create-exam-clock.ts';
import { createSaid } from '../controls/create-said.ts';
import type { ExamRoom } from './open-exam-room.ts';
import { timeInWords } from './time-in-words.ts';
import { timeWarnings, warningBetween } from './time-warnings.ts';

/** Hidden or not, the clock is shown for so long at the end. */
const alwaysShownMs = 5 * 60_000;

/** How long a warning stays on the screen. */
const warningStaysMs = 12_000;

export type SectionClock = {
  /** The exam's time now, each second; in a pause, when that began. */
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

/** The clock of the section that runs when this is called, and what it has to say. */
export const createSectionClock = (room: ExamRoom): SectionClock => {
  const deadline = () => room.view.times()?.deadline ?? null;
  const runsFrom = () => room.view.times()?.runsFrom ?? null;
  const read = createExamClock(
    () => room.session.readClock(),
    () => deadline() ?? runsFrom() ?? 0,
  );
  const now = () => room.view.times()?.pausedAt ?? read();
  const allowedMs = () => {
    const [from, until] = [runsFrom(), deadline()];
    return from === null || until === null ? null : until - from;
  };
  const leftMs = createMemo(() => {
    const until = deadline();
    return until === null ? null : Math.max(0, until - now());
  });
  const elapsedMs = () => Math.max(0, now() - (runsFrom() ?? now()));

  const isHidden = createMemo(() => {
    if (!room.view.isClockHidden()) return false;
    const left = leftMs();
    return left === null || left > alwaysShownMs;
  });

  const { words: message, say } = createSaid(warningStaysMs);
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
    isHidden,
  };
};
