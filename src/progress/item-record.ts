import * as z from 'zod/mini';
import { ItemId } from '../bank/item.ts';
import { AttemptId } from '../exam/attempt.ts';
import type { EpochMs } from '../shared/clock.ts';
import { ItemHistory } from './item-history.ts';
import { ReviewCard } from './review-schedule.ts';

/** A note written beside an item in an attempt. */
export const ItemNote = z.readonly(
  z.strictObject({ attemptId: AttemptId, at: z.number(), text: z.string() }),
);
export type ItemNote = z.infer<typeof ItemNote>;

/**
 * What all attempts together say about one item, as one row: folded on as an attempt ends. Where it was mixed in unscored, it
 * was met, and what was noted beside it stands; how it went says nothing, and its history and card stay as they were.
 */
export const ItemRecord = z.readonly(
  z.strictObject({
    itemId: ItemId,
    /** Null where it was only ever mixed in unscored. */
    history: z.nullable(ItemHistory),
    /** Null where it is in no review schedule. */
    card: z.nullable(ReviewCard),
    /** The attempts in which it was met, oldest first. */
    attemptIds: z.readonly(z.array(AttemptId)),
    /** The notes written beside it in attempts, oldest first. */
    notes: z.readonly(z.array(ItemNote)),
  }),
);
export type ItemRecord = z.infer<typeof ItemRecord>;

/** What stands in a record of notes; one of blanks alone says nothing. */
export const writtenNotes = ({ notes }: Pick<ItemRecord, 'notes'>): ItemRecord['notes'] =>
  notes.filter(({ text }) => text.trim() !== '');

/** When something was last noted beside an item, epoch ms; null where nothing was. */
export const lastNotedAt = (record: Pick<ItemRecord, 'notes'>): EpochMs | null => {
  const moments = writtenNotes(record).map(({ at }) => at);
  return moments.length === 0 ? null : Math.max(...moments);
};
