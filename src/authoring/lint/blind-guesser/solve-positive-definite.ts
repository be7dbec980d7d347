/**
 * Solves A·x = b for a symmetric positive definite `matrix` (row by row, `size` × `size`) by Cholesky's decomposition.
 * Overwrites `matrix`. Throws a RangeError where it is not positive definite.
 * Source: W. H. Press et al., Numerical Recipes, 3rd edition, section 2.9.
 */
export const solvePositiveDefinite = (
  matrix: Float64Array,
  right: Float64Array,
  size: number,
): Float64Array => {
  const at = (row: number, column: number): number => matrix[row * size + column] ?? NaN;
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let sum = at(row, column);
      for (let k = 0; k < column; k += 1) sum -= at(row, k) * at(column, k);
      if (row === column && !(sum > 0)) throw new RangeError('the matrix is not positive definite');
      matrix[row * size + column] = row === column ? Math.sqrt(sum) : sum / at(column, column);
    }
  }
  const x = new Float64Array(size);
  for (let row = 0; row < size; row += 1) {
    let sum = right[row] ?? NaN;
    for (let k = 0; k < row; k += 1) sum -= at(row, k) * (x[k] ?? NaN);
    x[row] = sum / at(row, row);
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    let sum = x[row] ?? NaN;
    for (let k = row + 1; k < size; k += 1) sum -= at(k, row) * (x[k] ?? NaN);
    x[row] = sum / at(row, row);
  }
  return x;
};
