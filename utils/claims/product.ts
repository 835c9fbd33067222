/** Products of matrices, row by row, and vectors: most of what a network reckons. */

/** A matrix row by row, turned so that its `columns` are the rows. */
export function transposed(matrix: Float64Array, columns: number): Float64Array {
  const rows = matrix.length / columns;
  const turned = new Float64Array(matrix.length);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) turned[column * rows + row] = matrix[row * columns + column]!;
  }
  return turned;
}

/**
 * Puts what each row gives with the vector, their numbers multiplied and summed, into `sums` from `to` on; a row is as long
 * as the vector. Eight rows at a time: each number of the vector is fetched once for all, and no sum waits for another.
 */
export function putProducts(rows: Float64Array, vector: Float64Array, sums: Float64Array, to = 0): void {
  const { length } = vector;
  const count = rows.length / length;
  let row = 0;
  for (; row + 7 < count; row += 8) {
    let [a, b, c, d, e, f, g, h] = [0, 0, 0, 0, 0, 0, 0, 0];
    for (let i = 0, at = row * length; i < length; i++, at++) {
      const one = vector[i]!;
      a += one * rows[at]!;
      b += one * rows[at + length]!;
      c += one * rows[at + 2 * length]!;
      d += one * rows[at + 3 * length]!;
      e += one * rows[at + 4 * length]!;
      f += one * rows[at + 5 * length]!;
      g += one * rows[at + 6 * length]!;
      h += one * rows[at + 7 * length]!;
    }
    const into = to + row;
    sums[into] = a;
    sums[into + 1] = b;
    sums[into + 2] = c;
    sums[into + 3] = d;
    sums[into + 4] = e;
    sums[into + 5] = f;
    sums[into + 6] = g;
    sums[into + 7] = h;
  }
  for (; row < count; row++) {
    let own = 0;
    for (let i = 0; i < length; i++) own += vector[i]! * rows[row * length + i]!;
    sums[to + row] = own;
  }
}
