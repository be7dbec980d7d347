import type { ItemMark } from '../../src/progress/item-mark.ts';
import type { Mistake } from '../../src/progress/mistake.ts';
import { examStart } from './attempt-builders.ts';
import { attemptId, itemId } from './overrides.ts';
import type { Overrides } from './overrides.ts';

/** A question about government, missed for want of knowledge, without a note. */
export const aMistake = (overrides: Overrides<Mistake> = {}): Mistake => ({
  attemptId: attemptId('attempt-1'),
  itemId: itemId('gov-1'),
  section: 'job-knowledge',
  topic: 'us-government',
  cause: 'knowledge',
  note: '',
  filedAt: examStart,
  ...(overrides as Partial<Mistake>),
});

/** A bookmark without a note. */
export const aMark = (overrides: Overrides<ItemMark> = {}): ItemMark => ({
  itemId: itemId('gov-1'),
  bookmarkedAt: examStart,
  note: '',
  changedAt: examStart,
  ...(overrides as Partial<ItemMark>),
});
