/** Products of matrices, row by row, and vectors: most of what a network reckons. */

/** A matrix row by row, turned so that its `columns` are the rows. */
export function transposed(matrix: Float64Array, columns: number): Float64Array {
  const rows = matrix.length / columns;
  return Float64Array.from(matrix, (_, i) => matrix[(i % rows) * columns + Math.floor(i / rows)]!);
}

/**
 * Puts what each row gives with the vector, their numbers multiplied and summed, into `sums` from `to` on; a row is as long
 * as the vector. Four rows at a time: each number of the vector is fetched once for all four.
 */
export function putProducts(rows: Float64Array, vector: Float64Array, sums: Float64Array, to = 0): void {
  const { length } = vector;
  const count = rows.length / length;
  let row = 0;
  for (; row + 3 < count; row += 4) {
    const a = row * length;
    const [b, c, d] = [a + length, a + 2 * length, a + 3 * length];
    let [first, second, third, fourth] = [0, 0, 0, 0];
    for (let i = 0; i < length; i++) {
      const one = vector[i]!;
      first += one * rows[a + i]!;
      second += one * rows[b + i]!;
      third += one * rows[c + i]!;
      fourth += one * rows[d + i]!;
    }
    sums[to + row] = first;
    sums[to + row + 1] = second;
    sums[to + row + 2] = third;
    sums[to + row + 3] = fourth;
  }
  for (; row < count; row++) {
    let own = 0;
    for (let i = 0; i < length; i++) own += vector[i]! * rows[row * length + i]!;
    sums[to + row] = own;
  }
}
