import type { ItemId } from '../bank/item.ts';
import type { AttemptDigest } from '../progress/attempt-digest.ts';
import type { ItemRecords } from '../progress/fold-items.ts';
import type { PracticeDatabase } from './open-database.ts';
import { needRows } from './read-looking-back-row.ts';

/** The digests of all attempts in which these items were met. */
export const digestsBehind = async (
  { digests }: PracticeDatabase,
  records: ItemRecords,
  except: ReadonlySet<string> = new Set(),
): Promise<readonly AttemptDigest[]> => {
  const ids = new Set([...records.values()].flatMap(({ attemptIds }) => attemptIds));
  const found = await digests.bulkGet([...ids].filter((id) => !except.has(id)));
  return needRows('digests', found).map(({ digest }) => digest);
};

/** The records of those of these items that were met before. */
export const recordsOf = async (
  { items }: PracticeDatabase,
  itemIds: Iterable<ItemId>,
): Promise<ItemRecords> => {
  const rows = needRows('items', await items.bulkGet([...itemIds]));
  return new Map(rows.map(({ itemId, record }) => [itemId, record]));
};
