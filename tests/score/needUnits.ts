/** A small network on the table's features, one layer of hidden units beside weights of their own; deterministic. */
import type { Table } from './needModel';

/** Hidden units; passes over the examples; examples a step; Adam's rate and decays (Kingma and Ba 2015). */
export const UNITS = 16;
const PASSES = 11;
const BATCH = 256;
const RATE = 2e-3;
const [FIRST, SECOND] = [0.9, 0.999];
/** Share of a sentence's features, and of units, left out of a step, so that none is leaned on alone. */
const FEATURES_LEFT_OUT = 0.3;
const UNITS_LEFT_OUT = 0.4;
/** Bound of the weights that the units begin with. */
const START = 0.17;

export interface Units {
  /** Of the features, and the constant last. */
  weights: Float64Array;
  /** Feature by feature, its weight in each unit. */
  units: Float64Array;
  biases: Float64Array;
  /** What each unit adds to the sum for its own sum above nought. */
  slopes: Float64Array;
}

/** Numbers 0–1 that look random and are always the same (a linear congruential generator). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

/** Parameters of one kind with Adam's two running means. */
function parameters(size: number, start: () => number) {
  const values = Float64Array.from({ length: size }, start);
  const gradient = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  const step = (count: number, rate: number): void => {
    const scale = (rate * Math.sqrt(1 - SECOND ** count)) / (1 - FIRST ** count);
    for (let i = 0; i < size; i++) {
      const g = gradient[i]!;
      mean[i] = FIRST * mean[i]! + (1 - FIRST) * g;
      square[i] = SECOND * square[i]! + (1 - SECOND) * g * g;
      values[i]! -= (scale * mean[i]!) / (Math.sqrt(square[i]!) + 1e-8);
    }
    gradient.fill(0);
  };
  return { values, gradient, step };
}

/** A network fitted to the table's targets by log-loss. */
export function fitUnits({ names, from, at, values, targets }: Table): Units {
  const next = sequence(1);
  const around = (bound: number) => () => (2 * next() - 1) * bound;
  const weights = parameters(names.length + 1, () => 0);
  const units = parameters(names.length * UNITS, around(START));
  const biases = parameters(UNITS, () => 0);
  const slopes = parameters(UNITS, around(1 / Math.sqrt(UNITS)));
  const order = Int32Array.from(targets, (_, row) => row);
  const kept = new Float64Array(Math.max(0, ...Array.from(targets, (_, row) => from[row + 1]! - from[row]!)));
  const hidden = new Float64Array(UNITS);
  const back = new Float64Array(UNITS);
  const steps = PASSES * Math.ceil(order.length / BATCH);

  const learn = (row: number): void => {
    const [begin, end] = [from[row]!, from[row + 1]!];
    let sum = weights.values[names.length]!;
    hidden.set(biases.values);
    for (let j = begin; j < end; j++) {
      const value = next() < FEATURES_LEFT_OUT ? 0 : values[j]! / (1 - FEATURES_LEFT_OUT);
      kept[j - begin] = value;
      if (value === 0) continue;
      sum += weights.values[at[j]!]! * value;
      for (let unit = 0, place = at[j]! * UNITS; unit < UNITS; unit++, place++) {
        hidden[unit]! += units.values[place]! * value;
      }
    }
    for (let unit = 0; unit < UNITS; unit++) {
      back[unit] = next() < UNITS_LEFT_OUT || hidden[unit]! <= 0 ? 0 : 1 / (1 - UNITS_LEFT_OUT);
      sum += hidden[unit]! * back[unit]! * slopes.values[unit]!;
    }
    const error = (1 / (1 + Math.exp(-sum)) - targets[row]!) / BATCH;
    weights.gradient[names.length]! += error;
    for (let unit = 0; unit < UNITS; unit++) {
      slopes.gradient[unit]! += error * hidden[unit]! * back[unit]!;
      back[unit]! *= error * slopes.values[unit]!;
      biases.gradient[unit]! += back[unit]!;
    }
    for (let j = begin; j < end; j++) {
      const value = kept[j - begin]!;
      if (value === 0) continue;
      weights.gradient[at[j]!]! += error * value;
      for (let unit = 0, place = at[j]! * UNITS; unit < UNITS; unit++, place++) {
        units.gradient[place]! += back[unit]! * value;
      }
    }
  };

  let count = 0;
  for (let pass = 0; pass < PASSES; pass++) {
    for (let i = order.length - 1; i > 0; i--) {
      const other = Math.floor(next() * (i + 1));
      [order[i], order[other]] = [order[other]!, order[i]!];
    }
    for (let begin = 0; begin < order.length; begin += BATCH) {
      for (const row of order.subarray(begin, begin + BATCH)) learn(row);
      count++;
      const rate = RATE * (1 - (0.9 * count) / steps);
      for (const kind of [weights, units, biases, slopes]) kind.step(count, rate);
    }
  }
  return { weights: weights.values, units: units.values, biases: biases.values, slopes: slopes.values };
}
