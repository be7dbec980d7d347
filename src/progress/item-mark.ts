import * as z from 'zod/mini';
import { ItemId } from '../bank/item.ts';

/** What a candidate keeps about a question across attempts: a bookmark, a note. One with neither is not kept. */
export const ItemMark = z.readonly(
  z.strictObject({
    itemId: ItemId,
    /** Epoch ms; null where there is no bookmark. */
    bookmarkedAt: z.nullable(z.number()),
    /** May be empty. */
    note: z.string(),
    /** Epoch ms. */
    changedAt: z.number(),
  }),
);
export type ItemMark = z.infer<typeof ItemMark>;

/** What is changed of a mark, and when; the part that is not named stays as it is stored. */
export type MarkChange = Pick<ItemMark, 'changedAt'> &
  Partial<Pick<ItemMark, 'bookmarkedAt' | 'note'>>;

export const markAfter = (
  stored: ItemMark | undefined,
  itemId: ItemId,
  change: MarkChange,
): ItemMark => ({ bookmarkedAt: null, note: '', ...stored, ...change, itemId });

/** Whether there is anything to keep. */
export const isKept = ({ bookmarkedAt, note }: ItemMark): boolean =>
  bookmarkedAt !== null || note.trim() !== '';
