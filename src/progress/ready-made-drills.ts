import type { SectionKind } from '../bank/taxonomy.ts';
import type { PoolItem } from './drill-pool.ts';
import { anyItem, countMatching } from './drill-selection.ts';
import type { DrillFilter } from './drill-selection.ts';

export const readyMadeKinds = ['missed', 'weakest', 'due', 'quick'] as const;
export type ReadyMadeKind = (typeof readyMadeKinds)[number];

/** A drill that one click starts. */
export type ReadyMadeDrill = {
  readonly kind: ReadyMadeKind;
  readonly filter: DrillFilter;
  /** How many items match. */
  readonly matching: number;
  /** How many it asks; 0 where there is nothing to drill. */
  readonly count: number;
};

const keyed: readonly SectionKind[] = ['job-knowledge', 'english-expression'];

/** The most that one sitting asks; what is due is worked off whole within reason. */
const mostItems: Readonly<Record<ReadyMadeKind, number>> = {
  missed: 20,
  weakest: 20,
  due: 60,
  quick: 10,
};

const filterOf = (kind: ReadyMadeKind, weakestTopics: readonly string[]): DrillFilter => {
  switch (kind) {
    case 'missed':
      return { ...anyItem, sections: keyed, states: ['missed'] };
    case 'weakest':
      return { ...anyItem, sections: keyed, topics: weakestTopics };
    case 'due':
      return { ...anyItem, sections: keyed, states: ['due'] };
    case 'quick':
      return { ...anyItem, sections: keyed };
    default:
      throw new Error(`unknown drill ${String(kind satisfies never)}`);
  }
};

/**
 * What I missed last time, my weakest topics, what is due today, ten quick ones. Questions with a key only. `weakestTopics` as
 * topic-strength.ts finds them; where it is empty nothing is weak yet, and that drill has no items.
 */
export const readyMadeDrills = (
  pool: readonly PoolItem[],
  weakestTopics: readonly string[],
): readonly ReadyMadeDrill[] =>
  readyMadeKinds.map((kind) => {
    const filter = filterOf(kind, weakestTopics);
    const isEmpty = kind === 'weakest' && weakestTopics.length === 0;
    const matching = isEmpty ? 0 : countMatching(pool, filter);
    return { kind, filter, matching, count: Math.min(matching, mostItems[kind]) };
  });
