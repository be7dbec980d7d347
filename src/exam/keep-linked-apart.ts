import type { ItemId } from '../bank/item.ts';
import type { AssemblyUnit } from './assembly-unit.ts';

type Placed = { readonly unit: AssemblyUnit; readonly position: number };

const linksOf = ({ items }: AssemblyUnit): readonly ItemId[] =>
  items.flatMap((item) => (item.kind === 'scale' ? item.linked : []));

/** The units that are linked with each other, directly or through others; a unit with no partner here is in none. */
const linkedGroups = (units: readonly AssemblyUnit[]): readonly (readonly AssemblyUnit[])[] => {
  const holders = new Map(units.flatMap((unit) => unit.items.map((item) => [item.id, unit])));
  const grouped = new Set<AssemblyUnit>();
  const collect = (unit: AssemblyUnit): readonly AssemblyUnit[] => {
    if (grouped.has(unit)) return [];
    grouped.add(unit);
    const partners = linksOf(unit).flatMap((id) => holders.get(id) ?? []);
    return [unit, ...partners.flatMap(collect)];
  };
  return units.map(collect).filter((group) => group.length > 1);
};

/**
 * Positions from 0 to 1 for groups of linked units. The first of a pair stands in the first third and its partner in the same
 * place of the last third; pairs keep their order in both, so whatever is sorted in between moves no pair closer:
 *
 *     a₁  b₁  c₁ |           | a₂  b₂  c₂
 *
 * Larger groups are rare; theirs is an equal share of the way with less play.
 */
const placeLinked = (groups: readonly (readonly AssemblyUnit[])[]): Placed[] =>
  groups.flatMap((group, index) => {
    const play = group.length === 2 ? 1 / 3 : 1 / 10;
    const offset = (play * (index + 0.5)) / groups.length;
    return group.map((unit, member) => ({
      unit,
      position: offset + ((1 - play) * member) / (group.length - 1),
    }));
  });

/** Positions from 0 to 1 that keep the order; a unit takes as much room as it has items. */
const placeInOrder = (units: readonly AssemblyUnit[]): Placed[] => {
  const room = units.reduce((sum, { items }) => sum + items.length, 0);
  let before = 0;
  return units.map((unit) => {
    const position = (before + unit.items.length / 2) / room;
    before += unit.items.length;
    return { unit, position };
  });
};

/**
 * The same units with linked ones moved far apart, so that the second is met when the first is no longer in mind: about two
 * thirds of the section for a pair, never less than a third. The others keep their order; so do pairs among each other, which
 * makes their places as random as the order given.
 */
export const keepLinkedApart = (units: readonly AssemblyUnit[]): readonly AssemblyUnit[] => {
  const groups = linkedGroups(units);
  const linked = new Set(groups.flat());
  return [...placeInOrder(units.filter((unit) => !linked.has(unit))), ...placeLinked(groups)]
    .toSorted((one, other) => one.position - other.position)
    .map(({ unit }) => unit);
};
