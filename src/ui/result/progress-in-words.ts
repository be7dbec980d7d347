import type { AttemptReport } from '../../exam/attempt-report.ts';
import { counted } from '../controls/plural.ts';

/** How far an exam under way has come, as a sentence. */
export const progressInWords = ({ sections }: AttemptReport): string => {
  const ended = sections.filter(({ standing }) => standing === 'ended').length;
  const running = sections.some(({ standing }) => standing === 'running');
  const clock = running ? ' The clock of the next one is running.' : '';
  return ended === 0
    ? `This exam is under way, and no section is finished yet.${clock}`
    : `This exam is under way: ${ended} of ${counted(sections.length, 'section')} ${ended === 1 ? 'is' : 'are'} finished.${clock}`;
};
