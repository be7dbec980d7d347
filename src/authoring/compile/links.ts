import type { AuthoredSet } from '../authored.ts';

/** The items that each item is linked to, whichever of the two names the other. */
export type Links = ReadonlyMap<string, readonly string[]>;

export const collectLinks = (sets: readonly AuthoredSet[]): Links => {
  const links = new Map<string, Set<string>>();
  const add = (from: string, to: string): void => {
    links.set(from, (links.get(from) ?? new Set()).add(to));
  };
  for (const item of sets.flatMap(({ items }) => items)) {
    if (item.kind !== 'scale' || item.linked === null) continue;
    add(item.id, item.linked);
    add(item.linked, item.id);
  }
  return new Map([...links].map(([id, others]) => [id, [...others].toSorted()]));
};
