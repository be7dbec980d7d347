import type { SectionTiming } from './attempt-report.ts';
import type { SectionProgress } from './attempt-state.ts';

/** A section whose clock has stopped. */
export type EndedSection = SectionProgress & {
  readonly endedAt: NonNullable<SectionProgress['endedAt']>;
  readonly endReason: NonNullable<SectionProgress['endReason']>;
};

export const hasEnded = (progress: SectionProgress): progress is EndedSection =>
  progress.endedAt !== null && progress.endReason !== null;

export const sectionTiming = (progress: EndedSection): SectionTiming => {
  const shown = Object.values(progress.responses).filter(({ visits }) => visits > 0);
  const shownMs = shown.reduce((sum, response) => sum + response.shownMs, 0);
  return {
    allowedMs:
      progress.deadline === null
        ? null
        : progress.deadline - progress.startedAt - progress.pausedMs,
    usedMs: progress.endedAt - progress.startedAt - progress.pausedMs,
    pausedMs: progress.pausedMs,
    awayMs: progress.awayMs,
    endReason: progress.endReason,
    itemsShown: shown.length,
    msPerItem: shown.length === 0 ? null : shownMs / shown.length,
  };
};
