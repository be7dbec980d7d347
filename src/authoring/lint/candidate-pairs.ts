import type { RankedSet } from './rank-elements.ts';

/** So many of their rarest elements two sets must share to be compared; more would lengthen the index, fewer the list of pairs. */
const mostMeetings = 4;

/**
 * The pairs among `sets` that may be more alike than `threshold` (Dice), as indices, the smaller first, in order of the
 * larger; every pair that is so alike is among them. Not all are compared: sets that share many elements also share some of
 * the rarest of each, so only sets that meet often enough in an index of those come into question.
 *
 *     2·|a ∩ b| / (|a| + |b|) > t   ⇒   |a ∩ b| ≥ α,  α = ⌊|a|·t / (2 − t)⌋ + 1
 *                                   ⇒   ℓ common elements are among the |a| − α + ℓ rarest of a, and likewise of b
 *
 * Source: the prefix filter of S. Chaudhuri, V. Ganti, R. Kaushik, A Primitive Operator for Similarity Joins in Data Cleaning
 * (2006), with ℓ > 1 after J. Wang, G. Li, J. Feng, Can We Beat the Prefix Filtering? (2012).
 */
export const candidatePairs = (
  sets: readonly RankedSet[],
  threshold: number,
): readonly (readonly [number, number])[] => {
  const least = threshold / (2 - threshold);
  const meetingsOf = (size: number): number => Math.min(mostMeetings, Math.floor(size * least) + 1);
  // By element: the sets that hold it among their rarest.
  const index: number[][] = [];
  const meetings = new Uint16Array(sets.length);
  const pairs: (readonly [number, number])[] = [];
  const empty: number[] = [];
  for (const [later, elements] of sets.entries()) {
    const size = elements.length;
    // Empty sets are alike, and meet in nothing.
    if (size === 0) {
      for (const earlier of empty) pairs.push([earlier, later]);
      empty.push(later);
      continue;
    }
    const needed = meetingsOf(size);
    const met: number[] = [];
    for (const element of elements.subarray(0, size - Math.floor(size * least) - 1 + needed)) {
      const entries = (index[element] ??= []);
      for (const earlier of entries) {
        if (meetings[earlier] === 0) met.push(earlier);
        meetings[earlier] = (meetings[earlier] ?? 0) + 1;
      }
      entries.push(later);
    }
    const near = met.filter((earlier) => {
      const other = sets[earlier]?.length ?? 0;
      const enough = (meetings[earlier] ?? 0) >= Math.min(needed, meetingsOf(other));
      meetings[earlier] = 0;
      return enough && other >= size * least && size >= other * least;
    });
    for (const earlier of near.sort((a, b) => a - b)) pairs.push([earlier, later]);
  }
  return pairs;
};
