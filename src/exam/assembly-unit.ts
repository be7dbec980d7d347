import type { Item, ItemId, Passage, SectionBank } from '../bank/item.ts';
import type { EpochMs } from '../shared/clock.ts';
import type { LastSeen } from './exposure.ts';

/** What is drawn as one piece: a passage with its items, a question with its lists of examples, or one item alone. */
export type AssemblyUnit = {
  readonly id: string;
  readonly topic: string;
  /** In the order in which they are shown. */
  readonly items: readonly Item[];
  readonly passage: Passage | null;
};

const byId = (one: { readonly id: string }, other: { readonly id: string }): number =>
  one.id < other.id ? -1 : one.id > other.id ? 1 : 0;

/** The units of a bank, by id: the same whatever order the bank's sets and stand-alone items come in. */
export const unitsOf = (bank: SectionBank): readonly AssemblyUnit[] => {
  const examples = new Map<ItemId, Item[]>();
  for (const item of bank.sets.flatMap((set) => set.items)) {
    if (item.kind === 'examples') {
      examples.set(item.parent, [...(examples.get(item.parent) ?? []), item]);
    }
  }
  return bank.sets
    .flatMap((set): readonly AssemblyUnit[] =>
      set.passage === null
        ? set.items
            .filter((item) => item.kind !== 'examples')
            .map((item) => ({
              id: item.id,
              topic: item.topic,
              items: [item, ...(examples.get(item.id) ?? []).toSorted(byId)],
              passage: null,
            }))
        : [{ id: set.id, topic: set.topic, items: set.items, passage: set.passage }],
    )
    .toSorted(byId);
};

/** Whether an item may be mixed in unscored: nothing else in the form depends on it, and nothing sets it apart. */
export const isSparable = ({ items, passage }: AssemblyUnit): boolean => {
  const [item] = items;
  if (item === undefined || items.length > 1 || passage !== null) return false;
  return item.kind === 'choice' || (item.kind === 'scale' && item.linked.length === 0);
};

/** A unit and how fresh it is to this candidate: 0 never seen, 1 seen longest ago, 2 after that, … */
export type RankedUnit = { readonly unit: AssemblyUnit; readonly exposure: number };

const lastShown = (unit: AssemblyUnit, lastSeen: LastSeen): EpochMs =>
  unit.items.reduce((latest, { id }) => Math.max(latest, lastSeen.get(id) ?? -Infinity), -Infinity);

/** A passage set counts as seen when its last-seen item was: most of it would be recognized. */
export const rankByExposure = (
  units: readonly AssemblyUnit[],
  lastSeen: LastSeen,
): readonly RankedUnit[] => {
  const shown = units.map((unit) => ({ unit, at: lastShown(unit, lastSeen) }));
  const moments = new Set(shown.map(({ at }) => at)).add(-Infinity);
  const ranks = new Map([...moments].toSorted((a, b) => a - b).map((at, rank) => [at, rank]));
  return shown.map(({ unit, at }) => ({ unit, exposure: ranks.get(at) ?? 0 }));
};
