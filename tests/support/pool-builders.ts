import type { PoolItem } from '../../src/progress/drill-pool.ts';
import { itemId } from './overrides.ts';
import type { Overrides } from './overrides.ts';

/** Never seen, without a passage. */
export const aPoolItem = (overrides: Overrides<PoolItem> = {}): PoolItem => ({
  id: itemId('gov-1'),
  section: 'job-knowledge',
  topic: 'us-government',
  skill: null,
  difficulty: 2,
  passageId: null,
  place: 0,
  states: {
    unseen: true,
    missed: false,
    flagged: false,
    slow: false,
    unsure: false,
    due: false,
    all: true,
  },
  ...(overrides as Partial<PoolItem>),
});

/** States of an item that was seen, with these that hold. */
export const seenStates = (states: Partial<PoolItem['states']> = {}): PoolItem['states'] => ({
  ...aPoolItem().states,
  unseen: false,
  ...states,
});
