import type { EpochMs } from '../shared/clock.ts';
import type { EssayReading } from './essay-reading.ts';
import { scoreEssayReadings } from './essay-score.ts';
import type { EssayScore } from './essay-score.ts';

/** How far the readings of an essay are. What the first one gave stays hidden until there is a second. */
export type EssayStanding =
  | { readonly read: 'never' }
  | {
      readonly read: 'once';
      readonly first: Pick<EssayReading, 'by' | 'readAt'>;
      /**
       * Whether the writer may give the second reading now. Who has just read their own essay reads the same scores into it
       * again, so that waits for the next day; another reader has fresh eyes at once.
       */
      readonly isWriterFresh: boolean;
    }
  | { readonly read: 'twice'; readonly score: EssayScore };

/** `dayOf` tells the calendar day of a moment where the candidate is. */
export const essayStanding = (
  readings: readonly EssayReading[],
  now: EpochMs,
  dayOf: (at: EpochMs) => string,
): EssayStanding => {
  const score = scoreEssayReadings(readings);
  if (score !== null) return { read: 'twice', score };
  const [first] = readings;
  if (first === undefined) return { read: 'never' };
  return {
    read: 'once',
    first: { by: first.by, readAt: first.readAt },
    isWriterFresh: first.by === 'other' || dayOf(now) > dayOf(first.readAt),
  };
};
