import type { EssayReading } from '../../progress/essay-reading.ts';
import { scoreEssayReadings } from '../../progress/essay-score.ts';

/** How far the readings of an essay are, and what the way to them is called. One reading alone tells no score. */
export const readingsInWords = (
  readings: readonly EssayReading[],
): { readonly words: string; readonly link: string } => {
  const score = scoreEssayReadings(readings);
  if (score !== null) {
    return {
      words: `${score.sum} of 12, an estimate from your two readings.`,
      link: 'See both readings',
    };
  }
  return readings.length === 1
    ? {
        words: 'Read once. A second reading, a day later or by somebody else, gives the estimate.',
        link: 'Read your essay again',
      }
    : {
        words: 'Not read yet. Score it yourself with a rubric: no machine grades an essay here.',
        link: 'Read and score your essay',
      };
};
