// The few statistics of the bench. None changes the array that it is given.

const sorted = (values) => values.toSorted((a, b) => a - b);

export const median = (values) => {
  const inOrder = sorted(values);
  const middle = inOrder.length / 2;
  return inOrder.length % 2 === 1
    ? inOrder[Math.floor(middle)]
    : (inOrder[middle - 1] + inOrder[middle]) / 2;
};

/** The smallest value that at least 95 of 100 values do not exceed (nearest rank). */
export const p95 = (values) => sorted(values)[Math.ceil(values.length * 0.95) - 1];

/** Cuts into blocks of `length`; the last may be shorter. */
export const inBlocks = (values, length) =>
  Array.from({ length: Math.ceil(values.length / length) }, (_, block) =>
    values.slice(block * length, (block + 1) * length),
  );
