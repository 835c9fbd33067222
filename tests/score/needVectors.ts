/**
 * Vectors that words begin with in training: from what stands beside them in the labelled motions. Positive pointwise
 * mutual information of a word with the words left and right of it (Levy and Goldberg 2014), brought down to few
 * numbers by subspace iteration (Halko, Martinsson and Tropp 2011). Deterministic.
 */
import { sequence } from './sequence';

/** Words counted as neighbours, the commonest; how far to each side; power of their frequency; rounds of iteration. */
const NEIGHBOURS = 4000;
const REACH = 4;
const FREQUENCY_POWER = 0.75;
const ROUNDS = 4;
/** Length of a vector that comes out. */
const LENGTH = 3;

/** A sparse matrix by rows. */
interface Sparse {
  rows: number;
  columns: number;
  from: Int32Array;
  at: Int32Array;
  values: Float64Array;
}

/** How often each word stands at each side of each neighbour, near ones counting more, as mutual information. */
function information(texts: readonly (readonly number[])[], words: number): Sparse {
  const counts = Array.from({ length: words }, () => new Map<number, number>());
  for (const text of texts) {
    text.forEach((word, i) => {
      if (word < 0) return;
      for (let far = 1; far <= REACH; far++) {
        for (const [other, side] of [
          [text[i - far] ?? -1, 0],
          [text[i + far] ?? -1, NEIGHBOURS],
        ] as const) {
          if (other < 0 || other >= NEIGHBOURS) continue;
          const row = counts[word]!;
          row.set(other + side, (row.get(other + side) ?? 0) + 1 / far);
        }
      }
    });
  }
  const columns = 2 * NEIGHBOURS;
  const ofColumn = new Float64Array(columns);
  const ofRow = counts.map((row) => {
    let sum = 0;
    for (const [column, count] of row) {
      sum += count;
      ofColumn[column]! += count;
    }
    return sum;
  });
  const total = ofRow.reduce((sum, one) => sum + one, 0);
  const powers = ofColumn.map((count) => count ** FREQUENCY_POWER);
  const powerTotal = powers.reduce((sum, one) => sum + one, 0);
  const from = [0];
  const [at, values]: [number[], number[]] = [[], []];
  counts.forEach((row, word) => {
    for (const [column, count] of row) {
      const value = Math.log((count * total) / (ofRow[word]! * (powers[column]! / powerTotal) * total));
      if (value <= 0) continue;
      at.push(column);
      values.push(value);
    }
    from.push(at.length);
  });
  return {
    rows: words,
    columns,
    from: Int32Array.from(from),
    at: Int32Array.from(at),
    values: Float64Array.from(values),
  };
}

/** matrix × dense, or its transpose × dense; dense has `width` numbers a row. */
function times(matrix: Sparse, dense: Float64Array, width: number, transposed: boolean): Float64Array {
  const out = new Float64Array((transposed ? matrix.columns : matrix.rows) * width);
  for (let row = 0; row < matrix.rows; row++) {
    for (let j = matrix.from[row]!; j < matrix.from[row + 1]!; j++) {
      const [to, source] = transposed ? [matrix.at[j]!, row] : [row, matrix.at[j]!];
      const value = matrix.values[j]!;
      for (let i = 0; i < width; i++) out[to * width + i]! += value * dense[source * width + i]!;
    }
  }
  return out;
}

/** Makes the columns orthogonal and of length one, in place (Gram and Schmidt). */
function orthogonalise(dense: Float64Array, width: number): void {
  const rows = dense.length / width;
  for (let column = 0; column < width; column++) {
    for (let other = 0; other <= column; other++) {
      let product = 0;
      for (let row = 0; row < rows; row++) product += dense[row * width + column]! * dense[row * width + other]!;
      if (other === column) {
        const scale = 1 / (Math.sqrt(product) || 1);
        for (let row = 0; row < rows; row++) dense[row * width + column]! *= scale;
      } else {
        for (let row = 0; row < rows; row++) dense[row * width + column]! -= product * dense[row * width + other]!;
      }
    }
  }
}

/** Word by word `size` numbers. `texts` are words by their rank in frequency, −1 for those without a vector. */
export function wordVectors(texts: readonly (readonly number[])[], words: number, size: number): Float64Array {
  const matrix = information(texts, words);
  const next = sequence(3);
  let basis: Float64Array = Float64Array.from({ length: matrix.columns * size }, () => next() - 0.5);
  for (let round = 0; round < ROUNDS; round++) {
    const half = times(matrix, basis, size, false);
    orthogonalise(half, size);
    basis = times(matrix, half, size, true);
    orthogonalise(basis, size);
  }
  const vectors = times(matrix, basis, size, false);
  for (let word = 0; word < words; word++) {
    const own = vectors.subarray(word * size, (word + 1) * size);
    const length = Math.sqrt(own.reduce((sum, one) => sum + one * one, 0));
    for (let i = 0; i < size && length > 0; i++) own[i]! *= LENGTH / length;
  }
  return vectors;
}
