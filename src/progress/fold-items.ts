import type { ItemId } from '../bank/item.ts';
import type { AttemptId } from '../exam/attempt.ts';
import type { AttemptDigest, MetResponse } from './attempt-digest.ts';
import { everyResponseIn, inOrder, wasMet } from './attempt-digest.ts';
import { withMeeting } from './item-history.ts';
import type { ItemNote, ItemRecord } from './item-record.ts';
import { afterResponse } from './review-schedule.ts';

export type ItemRecords = ReadonlyMap<ItemId, ItemRecord>;

type Standing = Pick<ItemRecord, 'history' | 'card'>;

/** Where an item stands after one more meeting, which must come after those before: review cards depend on the order. */
const standingAfter = (
  { history, card }: Standing = { history: null, card: null },
  response: MetResponse,
): Standing =>
  response.scored
    ? { history: withMeeting(history, response), card: afterResponse(card, response) }
    : { history, card };

const noteIn = ({ attemptId, at, note: text }: MetResponse): ItemRecord['notes'] =>
  text === '' ? [] : [{ attemptId, at, text }];

const metIn = (digest: AttemptDigest): readonly MetResponse[] =>
  everyResponseIn(digest).filter(wasMet);

/** The items that came onto the screen in an attempt. */
export const itemsMetIn = (digest: AttemptDigest): ReadonlySet<ItemId> =>
  new Set(metIn(digest).map(({ itemId }) => itemId));

/**
 * The records of the items met in an attempt, after it. `records` are those before; the attempt must have ended after all that
 * are in them (else see `refoldItems`), and must not be in them.
 */
export const foldItems = (
  records: ItemRecords,
  digest: AttemptDigest,
): ReadonlyMap<ItemId, ItemRecord> => {
  const changed = new Map<ItemId, ItemRecord>();
  for (const response of metIn(digest)) {
    const { itemId, attemptId } = response;
    const record = changed.get(itemId) ?? records.get(itemId);
    changed.set(itemId, {
      itemId,
      ...standingAfter(record, response),
      attemptIds: [...(record?.attemptIds ?? []), attemptId],
      notes: [...(record?.notes ?? []), ...noteIn(response)],
    });
  }
  return changed;
};

/**
 * The records of these items (of all where `itemIds` is left out), from nothing: `digests` are all attempts in which they were
 * met, in whatever order. For items of which an attempt was removed, or came in after a later one.
 */
export const refoldItems = (
  digests: readonly AttemptDigest[],
  itemIds?: ReadonlySet<ItemId>,
): ItemRecords => {
  const standings = new Map<ItemId, Standing>();
  // Lists that grow in place: copied at each meeting, a thousand attempts would take seconds.
  const lists = new Map<ItemId, { attemptIds: AttemptId[]; notes: ItemNote[] }>();
  for (const response of inOrder(digests).flatMap(metIn)) {
    const { itemId, attemptId } = response;
    if (itemIds?.has(itemId) === false) continue;
    standings.set(itemId, standingAfter(standings.get(itemId), response));
    const known = lists.get(itemId) ?? { attemptIds: [], notes: [] };
    known.attemptIds.push(attemptId);
    known.notes.push(...noteIn(response));
    lists.set(itemId, known);
  }
  const recordOf = ([itemId, standing]: [ItemId, Standing]): [ItemId, ItemRecord] => [
    itemId,
    { itemId, ...standing, attemptIds: [], notes: [], ...lists.get(itemId) },
  ];
  return new Map([...standings].map(recordOf));
};
