import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { putProducts, transposed } from '../../../utils/claims/product';

const matrix = fc
  .record({ rows: fc.integer({ min: 1, max: 19 }), columns: fc.integer({ min: 1, max: 6 }) })
  .chain(({ rows, columns }) => {
    const whole = (length: number) =>
      fc.array(fc.integer({ min: -9, max: 9 }), { minLength: length, maxLength: length });
    return fc.record({ rows: fc.constant(rows), values: whole(rows * columns), vector: whole(columns) });
  });

describe('products of matrices and vectors', () => {
  it('are, for any number of rows, each row multiplied by the vector and summed, put where they are asked for', () => {
    fc.assert(
      fc.property(matrix, ({ rows, values, vector }) => {
        const sums = new Float64Array(rows + 2).fill(7);
        putProducts(Float64Array.from(values), Float64Array.from(vector), sums, 1);
        const row = (at: number): number =>
          vector.reduce((sum, one, i) => sum + one * values[at * vector.length + i]!, 0);
        expect([...sums]).toEqual([7, ...Array.from({ length: rows }, (_, at) => row(at)), 7]);
      }),
    );
  });

  it('know a matrix turned, and turned back', () => {
    expect([...transposed(Float64Array.of(1, 2, 3, 4, 5, 6), 3)]).toEqual([1, 4, 2, 5, 3, 6]);
    fc.assert(
      fc.property(matrix, ({ rows, values, vector }) => {
        const turned = transposed(Float64Array.from(values), vector.length);
        expect([...transposed(turned, rows)]).toEqual(values);
      }),
    );
  });
});
