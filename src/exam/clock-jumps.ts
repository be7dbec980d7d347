import type { AttemptEvent } from './attempt-event.ts';

/** How far the device's clock was moved while a section ran, all jumps together; both in ms and not negative. */
export type SectionClockJumps = {
  /** Index into the format's sections. */
  readonly sectionIndex: number;
  /** The exam's clock went on as if this had not been. */
  readonly backMs: number;
  /** Set forward or asleep, which look alike: this time counted. */
  readonly forwardMs: number;
};

/** The sections in which the device's clock jumped, in the order of the log. */
export const clockJumps = (events: readonly AttemptEvent[]): readonly SectionClockJumps[] => {
  const jumps: SectionClockJumps[] = [];
  let sectionIndex = 0;
  for (const event of events) {
    if (event.type === 'sectionStarted') ({ sectionIndex } = event);
    if (event.type !== 'clockJumped') continue;
    const last = jumps.at(-1);
    const before = last?.sectionIndex === sectionIndex ? jumps.pop() : undefined;
    jumps.push({
      sectionIndex,
      backMs: (before?.backMs ?? 0) + Math.max(0, -event.byMs),
      forwardMs: (before?.forwardMs ?? 0) + Math.max(0, event.byMs),
    });
  }
  return jumps;
};
