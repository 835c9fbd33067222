/** Gradient descent by Adam (Kingma and Ba 2015). */

const [FIRST, SECOND] = [0.9, 0.999];

/** Parameters of one kind, their gradient, and Adam's step, after which the gradient is nought. */
export interface Parameters {
  values: Float64Array;
  gradient: Float64Array;
  /** `count` is 1 for the first step. */
  step: (count: number, rate: number) => void;
}

/** The values are changed in place. */
export function parameters(values: Float64Array): Parameters {
  const { length } = values;
  const gradient = new Float64Array(length);
  const mean = new Float64Array(length);
  const square = new Float64Array(length);
  const step = (count: number, rate: number): void => {
    const scale = (rate * Math.sqrt(1 - SECOND ** count)) / (1 - FIRST ** count);
    for (let i = 0; i < length; i++) {
      const g = gradient[i]!;
      mean[i] = FIRST * mean[i]! + (1 - FIRST) * g;
      square[i] = SECOND * square[i]! + (1 - SECOND) * g * g;
      values[i]! -= (scale * mean[i]!) / (Math.sqrt(square[i]!) + 1e-8);
    }
    gradient.fill(0);
  };
  return { values, gradient, step };
}
