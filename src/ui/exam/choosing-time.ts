import type { Conditions } from '../../exam/conditions.ts';
import type { EssaySection } from '../../exam/exam-format.ts';
import { durationInWords } from '../controls/duration.ts';

/** Until when a prompt is to be chosen, as a sentence; null where nothing but the section's clock limits it. */
export const choosingTimeInWords = (
  { choosingMinutes }: EssaySection,
  { timeFactor }: Conditions,
): string | null =>
  choosingMinutes === null || timeFactor === null
    ? null
    : `If you have not chosen within the first ${durationInWords(choosingMinutes * 60_000 * timeFactor)}, one is assigned.`;
