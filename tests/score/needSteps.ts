/** Boosted steps on named features: readable one-question trees, each a small addition; deterministic. */
import type { NeedModel, Step } from '../../utils/claims/need';
import type { Example } from './needModel';

/** Rounds, size of a round's step, ridge on a leaf, sentences a leaf must hold, and a feature to be asked about. */
const ROUNDS = 2000;
const RATE = 0.1;
const RIDGE = 5;
const LEAF = 25;
const OCCURRENCES = 80;
/** Share of features and of sentences that a round sees, so that no single feature takes all. */
const FEATURES_SEEN = 0.2;
const SENTENCES_SEEN = 0.7;
/** Questions a feature may ask: at nought and at values between its quantiles. */
const THRESHOLDS = 8;

/** Numbers 0–1 that look random and are always the same (a linear congruential generator). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

interface Column {
  name: string;
  /** Examples with a value above nought, and which class of value each has: its number of thresholds passed. */
  rows: Int32Array;
  classes: Uint8Array;
  thresholds: number[];
}

function columnsOf(examples: readonly Example[]): Column[] {
  const found = new Map<string, { row: number; value: number }[]>();
  examples.forEach(({ features }, row) => {
    for (const [name, value] of features) {
      if (value <= 0) continue;
      const entries = found.get(name) ?? [];
      entries.push({ row, value });
      found.set(name, entries);
    }
  });
  return [...found]
    .filter(([, entries]) => entries.length >= OCCURRENCES)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, entries]) => {
      const values = entries.map(({ value }) => value).sort((a, b) => a - b);
      const cuts = Array.from({ length: THRESHOLDS }, (_, i) => values[Math.floor((i * values.length) / THRESHOLDS)]!);
      // Weights are written with two decimals; the cuts are rounded alike, so that the file decides the same.
      const thresholds = [...new Set([0, ...cuts.map((cut) => Math.round(cut * 100) / 100)])].sort((a, b) => a - b);
      return {
        name,
        thresholds,
        rows: Int32Array.from(entries, ({ row }) => row),
        classes: Uint8Array.from(entries, ({ value }) => thresholds.filter((cut) => value > cut).length),
      };
    });
}

/** Steps that together lower the log-loss of the examples on which the readers agree. */
export function boost(all: readonly Example[]): Pick<NeedModel, 'base' | 'steps'> {
  const examples = all.filter(({ target }) => target !== 0.5);
  const columns = columnsOf(examples);
  const next = sequence(1);
  const positive = examples.reduce((sum, { target }) => sum + target, 0);
  let base = Math.log(positive / Math.max(1, examples.length - positive));
  const odds = new Float64Array(examples.length).fill(base);
  const steps = new Map<string, Map<number, number>>();
  const gradient = new Float64Array(examples.length);
  const curvature = new Float64Array(examples.length);
  for (let round = 0; round < ROUNDS; round++) {
    let [allG, allH, seen] = [0, 0, 0];
    examples.forEach(({ target, weight }, i) => {
      const p = 1 / (1 + Math.exp(-odds[i]!));
      const inBag = next() < SENTENCES_SEEN;
      gradient[i] = inBag ? weight * (target - p) : 0;
      curvature[i] = inBag ? weight * p * (1 - p) : 0;
      allG += gradient[i]!;
      allH += curvature[i]!;
      if (inBag) seen++;
    });
    let best = { gain: 0, column: columns[0]!, at: 0, low: 0, high: 0 };
    for (const column of columns) {
      if (next() >= FEATURES_SEEN) continue;
      const size = column.thresholds.length + 1;
      const [g, h, n] = [new Float64Array(size), new Float64Array(size), new Int32Array(size)];
      for (let j = 0; j < column.rows.length; j++) {
        const row = column.rows[j]!;
        if (curvature[row] === 0) continue;
        g[column.classes[j]!]! += gradient[row]!;
        h[column.classes[j]!]! += curvature[row]!;
        n[column.classes[j]!]! += 1;
      }
      let [highG, highH, highN] = [0, 0, 0];
      for (let at = size - 2; at >= 0; at--) {
        highG += g[at + 1]!;
        highH += h[at + 1]!;
        highN += n[at + 1]!;
        if (highN < LEAF || seen - highN < LEAF) continue;
        const [lowG, lowH] = [allG - highG, allH - highH];
        const gain = highG ** 2 / (highH + RIDGE) + lowG ** 2 / (lowH + RIDGE);
        if (gain > best.gain) best = { gain, column, at, low: lowG / (lowH + RIDGE), high: highG / (highH + RIDGE) };
      }
    }
    if (best.gain === 0) continue;
    const { column, at } = best;
    const [low, high] = [best.low * RATE, best.high * RATE];
    base += low;
    for (let i = 0; i < odds.length; i++) odds[i]! += low;
    for (let j = 0; j < column.rows.length; j++) if (column.classes[j]! > at) odds[column.rows[j]!]! += high - low;
    const cut = column.thresholds[at]!;
    const mine = steps.get(column.name) ?? new Map<number, number>();
    steps.set(column.name, mine.set(cut, (mine.get(cut) ?? 0) + high - low));
  }
  const listed = [...steps]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, cuts]): [string, Step[]] => [
      name,
      [...cuts].sort(([a], [b]) => a - b).map(([above, add]) => ({ above, add })),
    ]);
  return { base, steps: new Map(listed) };
}
