/** The number of letters to insert, delete or replace to make `a` of `b` (Levenshtein 1966). */
const editDistance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
};

/** The known name that was probably meant, or null where none is near. */
export const nearestName = (written: string, known: readonly string[]): string | null => {
  const [best] = known
    .map((name) => ({ name, distance: editDistance(written.toLowerCase(), name.toLowerCase()) }))
    .toSorted((a, b) => a.distance - b.distance);
  if (best === undefined) return null;
  const length = Math.min(written.length, best.name.length);
  return best.distance < length && best.distance <= Math.max(2, length * 0.45) ? best.name : null;
};

/** A cure for a name that nobody knows: the one that was probably meant, or all that are known. */
export const cureForName = (written: string, known: readonly string[]): string => {
  const [only, ...others] = known;
  if (only !== undefined && others.length === 0) return `the only one is \`${only}\``;
  const nearest = nearestName(written, known);
  return nearest === null
    ? `use one of ${known.map((name) => `\`${name}\``).join(', ')}`
    : `did you mean \`${nearest}\`?`;
};
