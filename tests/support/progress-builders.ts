import { replay } from '../../src/exam/apply-event.ts';
import type { SectionProgress } from '../../src/exam/attempt-state.ts';
import { events, examStart, minutes } from './attempt-builders.ts';
import type { WrittenFact } from './attempt-builders.ts';

/** A section of 2 minutes under way, in which these facts happened at `examStart` + 1 s, + 2 s, … */
export const aRunningSection = (...facts: readonly WrittenFact[]): SectionProgress => {
  const deadline = examStart + minutes(2);
  const log = events({ type: 'sectionStarted', sectionIndex: 0, deadline }, ...facts);
  const [section] = replay(log).sections;
  if (section === undefined) throw new Error('no section was started');
  return section;
};
