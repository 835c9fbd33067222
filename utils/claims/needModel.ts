/**
 * The need-of-source model: half the sum of a logistic model and of hidden units, each of which adds what it weighs when
 * its own sum of features is above nought ("a value is judged" and "of a fact" together say more than each alone).
 */

/** As weights.data.ts holds it, made by tests/score/train-need.ts. */
export interface ModelText {
  bias: number;
  /** "name weight" between tabs. */
  weights: string;
  /** Each feature's weights in the units in the same order, one LEVELS character each. */
  units: string;
  /** Each unit's constant, in levels, and what a level adds to the sum. */
  unitBiases: readonly number[];
  unitSlopes: readonly number[];
}

export interface NeedModel {
  bias: number;
  /** Feature → its place in `weights`, and in `units` times the number of units. */
  places: ReadonlyMap<string, number>;
  weights: Float64Array;
  units: Int8Array;
  unitBiases: readonly number[];
  unitSlopes: readonly number[];
}

/** Whole weights −31 … 31 as characters; the middle one is nought. */
export const LEVELS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_';
export const NOUGHT = (LEVELS.length - 1) / 2;

/** The model that the text holds. */
export function modelFrom({ bias, weights, units, unitBiases, unitSlopes }: ModelText): NeedModel {
  const levels = new Int8Array(128);
  for (let i = 0; i < LEVELS.length; i++) levels[LEVELS.charCodeAt(i)] = i - NOUGHT;
  const decoded = new Int8Array(units.length);
  for (let i = 0; i < units.length; i++) decoded[i] = levels[units.charCodeAt(i)]!;
  const entries = weights.split('\t').map((entry) => {
    const at = entry.lastIndexOf(' ');
    return { name: entry.slice(0, at), weight: Number(entry.slice(at + 1)) };
  });
  return {
    bias,
    places: new Map(entries.map(({ name }, i) => [name, i])),
    weights: Float64Array.from(entries, ({ weight }) => weight),
    units: decoded,
    unitBiases,
    unitSlopes,
  };
}

/** Place of a feature in the model, −1 when it is not there. */
export const placeIn =
  ({ places }: NeedModel) =>
  (name: string): number =>
    places.get(name) ?? -1;

/** A sum of features under way: `add` each by its place, then read the `sum`, in log-odds. */
export function summing(model: NeedModel): { add: (place: number, value: number) => void; sum: () => number } {
  const { weights, units, unitBiases, unitSlopes } = model;
  const size = unitBiases.length;
  const hidden = Float64Array.from(unitBiases);
  let linear = model.bias;
  return {
    add: (place, value) => {
      if (place < 0 || value === 0) return;
      linear += weights[place]! * value;
      for (let unit = 0, at = place * size; unit < size; unit++, at++) hidden[unit]! += units[at]! * value;
    },
    sum: () => hidden.reduce((sum, one, unit) => sum + Math.max(0, one) * unitSlopes[unit]!, linear),
  };
}
