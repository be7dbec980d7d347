import * as z from 'zod/mini';
import type { ItemId } from '../bank/item.ts';
import { AttemptId } from '../exam/attempt.ts';
import {
  DigestOutcome,
  everyResponseIn,
  isKeyed,
  isSlow,
  isUnsure,
  wasMet,
} from './attempt-digest.ts';
import type { AttemptDigest, MetResponse } from './attempt-digest.ts';

/** What all attempts together say about one item that counted in them. Items that never came onto the screen have none. */
export const ItemHistory = z.readonly(
  z.strictObject({
    /** In how many attempts it came onto the screen and counted. */
    timesSeen: z.number(),
    /** Epoch ms. */
    lastAt: z.number(),
    lastAttemptId: AttemptId,
    lastOutcome: DigestOutcome,
    /** Wrong or left blank; never where nothing is right or wrong. */
    missedLast: z.boolean(),
    flaggedLast: z.boolean(),
    slowLast: z.boolean(),
    /** Said to be unsure, or a guess. */
    unsureLast: z.boolean(),
  }),
);
export type ItemHistory = z.infer<typeof ItemHistory>;

/** Wrong or unanswered, in a section that has a key. */
export const isMissed = ({ section, outcome }: Pick<MetResponse, 'section' | 'outcome'>): boolean =>
  isKeyed(section) && (outcome === 'wrong' || outcome === 'unanswered');

/** Two attempts may overlap in time, so the later answer counts, not the later attempt; on a tie the id decides. */
const isLater = (response: MetResponse, known: ItemHistory): boolean =>
  response.at > known.lastAt ||
  (response.at === known.lastAt && response.attemptId > known.lastAttemptId);

/** An item's history after one more meeting, in whatever order they come; each may be given once only. */
export const withMeeting = (known: ItemHistory | null, response: MetResponse): ItemHistory => {
  const timesSeen = (known?.timesSeen ?? 0) + 1;
  if (known !== null && !isLater(response, known)) return { ...known, timesSeen };
  return {
    timesSeen,
    lastAt: response.at,
    lastAttemptId: response.attemptId,
    lastOutcome: response.outcome,
    missedLast: isMissed(response),
    flaggedLast: response.flagged,
    slowLast: isSlow(response),
    unsureLast: isUnsure(response),
  };
};

/** Every time that one item was met, unscored too, oldest first. */
export const meetingsWith = (
  itemId: ItemId,
  digests: readonly AttemptDigest[],
): readonly MetResponse[] =>
  digests
    .flatMap(everyResponseIn)
    .filter((response) => response.itemId === itemId && wasMet(response))
    .toSorted((one, other) => one.at - other.at);
