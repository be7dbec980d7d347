import { historicalCut } from '../../progress/estimated-scale.ts';
import type { EstimatedScore, EstimatedTotal } from '../../progress/estimated-scale.ts';

/** `estimate 56 (48–63)`: whole points, as more would be pretense. */
export const estimateInWords = ({ estimate, interval }: EstimatedScore): string =>
  `estimate ${Math.round(estimate)} (${Math.round(interval.low)}–${Math.round(interval.high)})`;

/** What is not known of the real scale. */
export const unknownInWords =
  'The real scale is not public: neither its exact formula nor the group whose mean and spread it uses is known, so this is an estimate from the assumptions below, not a score on the test.';

/** How the estimated sum lies to the historical cut, as a sentence. */
export const besideCutInWords = (total: EstimatedTotal): string => {
  switch (total.besideCut) {
    case 'above':
      return `Under these assumptions, the whole interval of this estimate lies above the historical cut score of ${historicalCut}.`;
    case 'below':
      return `Under these assumptions, the whole interval of this estimate lies below the historical cut score of ${historicalCut}.`;
    case 'undecided':
      return `The interval of this estimate spans the historical cut score of ${historicalCut}: under these assumptions, it lies clearly on neither side.`;
    case null:
      return total.sections.includes('biographic')
        ? `The historical cut score of ${historicalCut} was for the sum of three sections. Not all of them are in this estimate.`
        : `The historical cut score of ${historicalCut} was for the sum of three sections. Here the biographic section is left out, because its scoring is secret; enter a score for it below to see an estimate of all three.`;
    default:
      throw new Error(`unknown place ${String(total.besideCut satisfies never)}`);
  }
};
