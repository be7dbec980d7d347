/** A set of elements as numbers in rising order; the lower the number, the fewer of the sets ranked with it hold the element. */
export type RankedSet = Int32Array;

/**
 * The distinct elements of each list as a ranked set, all by one ranking. Two sets are compared in one walk, and such that
 * differ do so early: in their rarest elements.
 */
export const rankElements = (
  lists: readonly (readonly (string | number)[])[],
): readonly RankedSet[] => {
  const numbers = new Map<string | number, number>();
  const frequencies: number[] = [];
  // In which list a number was met last, so that a list counts an element once.
  const metIn: number[] = [];
  const sets = lists.map((list, at) => {
    const own: number[] = [];
    for (const element of list) {
      let number = numbers.get(element);
      if (number === undefined) {
        number = frequencies.length;
        numbers.set(element, number);
        frequencies.push(0);
        metIn.push(-1);
      }
      if (metIn[number] === at) continue;
      metIn[number] = at;
      frequencies[number] = (frequencies[number] ?? 0) + 1;
      own.push(number);
    }
    return own;
  });
  const ranks = new Int32Array(frequencies.length);
  const rarestFirst = [...frequencies.keys()].sort(
    (a, b) => (frequencies[a] ?? 0) - (frequencies[b] ?? 0) || a - b,
  );
  for (const [rank, number] of rarestFirst.entries()) ranks[number] = rank;
  return sets.map((own) => Int32Array.from(own, (number) => ranks[number] ?? 0).sort());
};
