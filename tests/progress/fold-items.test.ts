import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ItemId } from '../../src/bank/item.ts';
import { foldItems, itemsMetIn, refoldItems } from '../../src/progress/fold-items.ts';
import { everyResponseIn, inOrder, wasMet } from '../../src/progress/attempt-digest.ts';
import { withMeeting } from '../../src/progress/item-history.ts';
import type { ItemHistory } from '../../src/progress/item-history.ts';
import { ItemRecord } from '../../src/progress/item-record.ts';
import { afterResponse } from '../../src/progress/review-schedule.ts';
import type { ReviewCard } from '../../src/progress/review-schedule.ts';
import { digestLists } from '../support/digest-arbitraries.ts';
import { aDigestOf, aResponse } from '../support/digest-builders.ts';
import { itemId } from '../support/overrides.ts';

describe('the records of items', () => {
  test('are the same folded attempt by attempt as from all at once', () => {
    fc.assert(
      fc.property(digestLists, (digests) => {
        const records = new Map<ItemId, ItemRecord>();
        for (const digest of digests) {
          for (const [id, record] of foldItems(records, digest)) records.set(id, record);
        }
        expect(records).toEqual(refoldItems(digests.toReversed()));
      }),
    );
  });

  test('say of each item what its meetings say, one after the other, and hold every item met', () => {
    fc.assert(
      fc.property(digestLists, (digests) => {
        const records = refoldItems(digests);
        const meetings = inOrder(digests).flatMap(everyResponseIn).filter(wasMet);
        expect(new Set(records.keys())).toEqual(new Set(meetings.map(({ itemId: id }) => id)));
        for (const [id, { history, card, attemptIds }] of records) {
          const own = meetings.filter((response) => response.itemId === id);
          const counting = own.filter(({ scored }) => scored);
          expect(history).toEqual(counting.reduce<ItemHistory | null>(withMeeting, null));
          expect(card).toEqual(counting.reduce<ReviewCard | null>(afterResponse, null));
          expect(attemptIds).toEqual(own.map(({ attemptId }) => attemptId));
        }
      }),
    );
  });

  test('are made again for the items asked for only', () => {
    const digests = [aDigestOf([aResponse(), aResponse({ itemId: 'gov-2' })])];
    expect([...refoldItems(digests, new Set([itemId('gov-2')])).keys()]).toEqual(['gov-2']);
  });

  test('know the attempts and the notes in which an item was met, oldest first', () => {
    const digests = [
      aDigestOf([aResponse({ note: 'later' })], { day: 2 }),
      aDigestOf([aResponse({ note: 'first' })]),
      aDigestOf([aResponse()], { day: 1 }),
    ];
    const record = refoldItems(digests).get(itemId('gov-1'));
    expect(record?.attemptIds).toEqual(['attempt-0', 'attempt-1', 'attempt-2']);
    expect(record?.notes.map(({ text }) => text)).toEqual(['first', 'later']);
    expect(ItemRecord.parse(JSON.parse(JSON.stringify(record)))).toEqual(record);
  });

  test('do not begin with an item that never came onto the screen', () => {
    const unreached = aDigestOf([aResponse({ outcome: 'unanswered', ms: 0 })]);
    expect(itemsMetIn(unreached).size).toBe(0);
    expect(foldItems(new Map(), unreached).size).toBe(0);
  });
});
