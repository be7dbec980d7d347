import { sectionLengthMs } from '../../exam/section-length.ts';
import type { ExamFormat } from '../../exam/exam-format.ts';

/** All section clocks of an exam together, in ms; the time between sections is the candidate's own. */
export const formatLengthMs = (format: ExamFormat): number =>
  format.sections.reduce((sum, section) => sum + sectionLengthMs(section), 0);
