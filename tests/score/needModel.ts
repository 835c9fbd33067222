/** Training of the need-of-source model: logistic regression and boosted steps on named features, deterministic. */
import { featuresOf } from '../../utils/claims/features';
import { isBody, type NeedModel } from '../../utils/claims/need';
import type { Labelled } from './needCorpus';
import { boost } from './needSteps';

/** Ridge penalty; rounds of Adagrad; documents a feature must occur in; features kept (weights.data.ts stays ≤ 80 kB). */
const PENALTY = 6;
const ROUNDS = 120;
const RATE = 0.5;
const MIN_DOCUMENTS = 3;
export const KEPT = 3400;

export interface Example {
  doc: string;
  features: Map<string, number>;
  /** 1 needs a source, 0 does not, 0.5 the readers differ; between them one reader's doubt. */
  target: number;
  weight: number;
}

const targetOf = (label: string): number =>
  /\d/u.test(label) ? Number(label) / 9 : label === 'A' ? 1 : label === '?' ? 0.5 : 0;

/** Training examples of the body sentences; proposals and fragments among them teach nothing of facts and opinions. */
export function examplesOf(sentences: readonly Labelled[]): Example[] {
  return sentences
    .filter(({ tag, label }) => isBody(tag) && !/[EF]/u.test(label))
    .map((sentence) => ({
      doc: sentence.doc,
      features: featuresOf(sentence.text, sentence),
      target: targetOf(sentence.label),
      weight: sentence.label === '?' ? 0.3 : 1,
    }));
}

type Logistic = Pick<NeedModel, 'bias' | 'weights'>;

function fit(examples: readonly Example[], names: readonly string[]): Logistic {
  const index = new Map(names.map((name, i) => [name, i]));
  const rows = examples.map(({ features, target, weight }) => {
    const known = [...features].filter(([name]) => index.has(name));
    return { at: known.map(([name]) => index.get(name)!), values: known.map(([, value]) => value), target, weight };
  });
  const size = names.length;
  const weights = new Float64Array(size + 1);
  const squares = new Float64Array(size + 1).fill(1e-6);
  const gradient = new Float64Array(size + 1);
  for (let round = 0; round < ROUNDS; round++) {
    gradient.fill(0);
    for (const { at, values, target, weight } of rows) {
      let sum = weights[size]!;
      for (let j = 0; j < at.length; j++) sum += weights[at[j]!]! * values[j]!;
      const error = (1 / (1 + Math.exp(-sum)) - target) * weight;
      for (let j = 0; j < at.length; j++) gradient[at[j]!]! += error * values[j]!;
      gradient[size]! += error;
    }
    for (let j = 0; j <= size; j++) {
      if (j < size) gradient[j]! += PENALTY * weights[j]!;
      squares[j]! += gradient[j]! ** 2;
      weights[j]! -= (RATE * gradient[j]!) / Math.sqrt(squares[j]!);
    }
  }
  return { bias: weights[size]!, weights: new Map(names.map((name, i) => [name, weights[i]!])) };
}

/** A model from labelled examples: fitted, cut to the features that matter most, and fitted again on those. */
export function train(examples: readonly Example[], kept = KEPT): NeedModel {
  const documents = new Map<string, Set<string>>();
  const size = new Map<string, number>();
  for (const { doc, features } of examples) {
    for (const [name, value] of features) {
      documents.set(name, (documents.get(name) ?? new Set()).add(doc));
      size.set(name, (size.get(name) ?? 0) + value * value);
    }
  }
  const names = [...documents].filter(([, docs]) => docs.size >= MIN_DOCUMENTS).map(([name]) => name);
  const first = fit(examples, names);
  const effect = (name: string): number => Math.abs(first.weights.get(name)!) * Math.sqrt(size.get(name)!);
  const best = [...names].sort((a, b) => effect(b) - effect(a) || (a < b ? -1 : 1)).slice(0, kept);
  return { ...fit(examples, best.sort()), ...boost(examples) };
}
