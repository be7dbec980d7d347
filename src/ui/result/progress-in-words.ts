import type { AttemptReport } from '../../exam/attempt-report.ts';
import { counted } from '../controls/plural.ts';

/** How far an exam under way has come, as a sentence. */
export const progressInWords = ({ sections }: AttemptReport): string => {
  const ended = sections.filter(({ standing }) => standing === 'ended').length;
  const isInOne = sections.some(({ standing }) => standing === 'running');
  const begun = isInOne ? ' A section has begun, and its clock may be running.' : '';
  return ended === 0
    ? `This exam is under way, and no section is finished yet.${begun}`
    : `This exam is under way: ${ended} of ${counted(sections.length, 'section')} ${ended === 1 ? 'is' : 'are'} finished.${begun}`;
};
