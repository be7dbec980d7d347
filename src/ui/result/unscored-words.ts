import type { UnscoredReport } from '../../exam/attempt-report.ts';
import { counted } from '../controls/plural.ts';

/** What is said about items that were mixed in unscored; null where there were none. */
export const unscoredInWords = ({ items, answered }: UnscoredReport): string | null =>
  items === 0
    ? null
    : `${counted(items, 'unscored question')} ${items === 1 ? 'was' : 'were'} mixed in, as in the real test; you answered ${answered}. ${items === 1 ? 'It counts' : 'They count'} in none of these figures except time per question, and the review marks ${items === 1 ? 'it' : 'them'}.`;
