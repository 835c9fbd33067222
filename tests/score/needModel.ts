/** Training of the need-of-source model: logistic regression on named features, and the network; deterministic. */
import { featuresOf, newReadings } from '../../utils/claims/features';
import type { ModelText } from '../../utils/claims/needModel';
import { isTaught, targetOf, type Labelled } from './needCorpus';
import { fitNet } from './needNet';
import { modelText } from './needText';

/** Ridge penalty; rounds of Adagrad; documents a feature must occur in; features kept (more of them gain next to nothing). */
const PENALTY = 3;
const ROUNDS = 1500;
const RATE = 0.5;
const MIN_DOCUMENTS = 3;
const KEPT = 9000;

/** Examples as one sparse table: row r holds the features at[from[r]] … at[from[r + 1] − 1] with their values. */
interface Table {
  names: readonly string[];
  from: Int32Array;
  at: Int32Array;
  values: Float32Array;
  /** 1 needs a source, 0 does not; between them a reader's doubt. */
  targets: Float32Array;
  docs: readonly string[];
}

/** The sentences to learn from as a table. */
function tableOf(sentences: readonly Labelled[]): Table {
  const used = sentences.filter(isTaught);
  const index = new Map<string, number>();
  const from = [0];
  const at: number[] = [];
  const values: number[] = [];
  const placeOf = (name: string): number => {
    let place = index.get(name);
    if (place === undefined) index.set(name, (place = index.size));
    return place;
  };
  let [doc, readings] = ['', newReadings(placeOf)];
  for (const sentence of used) {
    if (sentence.doc !== doc) [doc, readings] = [sentence.doc, newReadings(placeOf)];
    featuresOf(sentence.text, sentence, readings, (place, value) => {
      at.push(place);
      values.push(value);
    });
    from.push(at.length);
  }
  return {
    names: [...index.keys()],
    from: Int32Array.from(from),
    at: Int32Array.from(at),
    values: Float32Array.from(values),
    targets: Float32Array.from(used, ({ label }) => targetOf(label)),
    docs: used.map((sentence) => sentence.doc),
  };
}

/** The table with only the features `kept`, in that order. */
function part(table: Table, kept: readonly number[]): Table {
  const place = new Int32Array(table.names.length).fill(-1);
  kept.forEach((old, now) => (place[old] = now));
  const from = [0];
  const [at, values]: [number[], number[]] = [[], []];
  for (let row = 0; row < table.docs.length; row++) {
    for (let j = table.from[row]!; j < table.from[row + 1]!; j++) {
      if (place[table.at[j]!]! < 0) continue;
      at.push(place[table.at[j]!]!);
      values.push(table.values[j]!);
    }
    from.push(at.length);
  }
  return {
    ...table,
    names: kept.map((old) => table.names[old]!),
    from: Int32Array.from(from),
    at: Int32Array.from(at),
    values: Float32Array.from(values),
  };
}

/** Weights of the table's features, the constant last. */
function fit({ names, from, at, values, targets }: Table): Float64Array {
  const size = names.length;
  const weights = new Float64Array(size + 1);
  const squares = new Float64Array(size + 1).fill(1e-6);
  const gradient = new Float64Array(size + 1);
  for (let round = 0; round < ROUNDS; round++) {
    gradient.fill(0);
    for (let row = 0; row < targets.length; row++) {
      let sum = weights[size]!;
      const end = from[row + 1]!;
      for (let j = from[row]!; j < end; j++) sum += weights[at[j]!]! * values[j]!;
      const error = 1 / (1 + Math.exp(-sum)) - targets[row]!;
      for (let j = from[row]!; j < end; j++) gradient[at[j]!]! += error * values[j]!;
      gradient[size]! += error;
    }
    for (let j = 0; j <= size; j++) {
      if (j < size) gradient[j]! += PENALTY * weights[j]!;
      squares[j]! += gradient[j]! ** 2;
      weights[j]! -= (RATE * gradient[j]!) / Math.sqrt(squares[j]!);
    }
  }
  return weights;
}

/** Features that occur in enough documents, the KEPT of the largest effect among them, sorted by name. */
function best(table: Table): number[] {
  const last = new Map<number, string>();
  const documents = new Int32Array(table.names.length);
  const squares = new Float64Array(table.names.length);
  for (let row = 0; row < table.docs.length; row++) {
    for (let j = table.from[row]!; j < table.from[row + 1]!; j++) {
      const place = table.at[j]!;
      // Rows of a document follow each other.
      if (last.get(place) !== table.docs[row]) documents[place]! += 1;
      last.set(place, table.docs[row]!);
      squares[place]! += table.values[j]! ** 2;
    }
  }
  const common = table.names.flatMap((_, i) => (documents[i]! >= MIN_DOCUMENTS ? [i] : []));
  const first = fit(part(table, common));
  const effect = new Map(common.map((old, i) => [old, Math.abs(first[i]!) * Math.sqrt(squares[old]!)]));
  const byName = (a: number, b: number): number => (table.names[a]! < table.names[b]! ? -1 : 1);
  return common
    .sort((a, b) => effect.get(b)! - effect.get(a)! || byName(a, b))
    .slice(0, KEPT)
    .sort(byName);
}

/** A model of the sentences, as text for weights.data.ts. */
export function train(sentences: readonly Labelled[]): ModelText {
  const table = tableOf(sentences);
  const chosen = part(table, best(table));
  return modelText(chosen.names, fit(chosen), fitNet(sentences));
}
