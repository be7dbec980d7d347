import { sectionTitles } from '../../bank/taxonomy.ts';
import { currentSectionIndex, runningSection } from '../../exam/attempt-state.ts';
import type { ExamRoom } from './open-exam-room.ts';

/** Where an attempt is, as another tab tells the candidate: "Job Knowledge, question 12 of 60". */
export const describePlace = ({ session }: Pick<ExamRoom, 'session'>): string => {
  const { state, forms } = session.view();
  const index = currentSectionIndex(state);
  const section = session.attempt.format.sections[index];
  if (section === undefined) return 'at its end';
  const title = sectionTitles[section.section];
  const running = runningSection(state);
  const entries = forms[index]?.entries ?? [];
  const shown = entries.findIndex((entry) => entry.item.id === running?.currentItemId);
  if (running === null) return `before ${title}`;
  return section.section === 'essay' || shown < 0
    ? title
    : `${title}, question ${shown + 1} of ${entries.length}`;
};
