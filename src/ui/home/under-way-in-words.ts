import { sectionTitles } from '../../bank/taxonomy.ts';
import { currentSectionIndex, runningSection } from '../../exam/attempt-state.ts';
import type { EpochMs } from '../../shared/clock.ts';
import type { OpenedAttempt } from '../../storage/stored-attempt.ts';
import { durationInWords } from '../controls/duration.ts';

/** Where an attempt under way stands, as a sentence: a section's clock goes on while its page is closed. */
export const underWayInWords = (opened: OpenedAttempt, now: EpochMs): string => {
  if (opened.found !== 'attempt') return 'Some of it cannot be read.';
  const { attempt, state } = opened.stored;
  const running = runningSection(state);
  const section = attempt.format.sections[currentSectionIndex(state)];
  if (section === undefined) return 'Every section has ended.';
  const title = sectionTitles[section.section];
  if (running === null) return `${title} is next.`;
  if (running.pausedAt !== null) return `${title} is paused.`;
  if (running.deadline === null) return `${title} is under way, untimed.`;
  const leftMs = running.deadline - now;
  return leftMs > 0
    ? `${title}: its clock is running, ${durationInWords(leftMs)} left.`
    : `The time for ${title} is up.`;
};
