import type { EssayReading } from '../../progress/essay-reading.ts';
import { historicalEssayCut, meanOfReading, scoreOfReading } from '../../progress/essay-score.ts';
import type { EssayScore } from '../../progress/essay-score.ts';

/** `This reading: 4 of 6, the mean of its five scores (3.8) to the nearest whole number.` */
export const readingInWords = (reading: Pick<EssayReading, 'scores'>): string =>
  `This reading: ${scoreOfReading(reading)} of 6, the mean of its five scores (${meanOfReading(reading).toFixed(1)}) to the nearest whole number.`;

/** Who read: of the first reading or the second. */
export const readerInWords = ({ by }: Pick<EssayReading, 'by'>): string =>
  by === 'self' ? 'the writer' : 'another reader';

/** How the sum lies to the old cut. Never more than an estimate. */
export const besideCutInWords = ({ sum }: EssayScore): string => {
  const place =
    sum === historicalEssayCut ? 'exactly at' : sum > historicalEssayCut ? 'above' : 'below';
  return `That is ${place} the cut score of ${historicalEssayCut} of 12 on the test of 2007 to 2017. It is an estimate from your own readings, not a result.`;
};
