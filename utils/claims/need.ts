/**
 * How surely a sentence needs a source, and why: the mean of two models over named features, one logistic and one of
 * boosted steps ("more than so much of this adds so much"), both made by tests/score/train-need.ts.
 */
import { featuresOf, newReadings, type Readings, type Surroundings } from './features';
import { reasonsIn } from './reasons';
import type { Reason } from './types';
import { BASE, BIAS, STEPS, WEIGHTS } from './weights.data';

/** A feature's value above `above` (≥ 0, so that an absent feature adds nothing) adds `add` log-odds. */
export interface Step {
  above: number;
  add: number;
}

/** The logistic model's weights by feature name and its constant, and the boosted one's steps and its constant. */
export interface NeedModel {
  bias: number;
  weights: ReadonlyMap<string, number>;
  base: number;
  steps: ReadonlyMap<string, readonly Step[]>;
}

/** A sentence of a document with its kind ("p", "li", "h1" …), in document order. */
export interface Tagged {
  tag: string;
  text: string;
}

/** What stands around a sentence. */
export interface SentenceContext extends Surroundings {
  tag: string;
}

function stepsFrom(text: string): Map<string, Step[]> {
  const steps = new Map<string, Step[]>();
  for (const entry of text.split('\t')) {
    const [above, add] = entry.split(' ').slice(-2);
    const name = entry.slice(0, -`${above} ${add}`.length - 1);
    steps.set(name, [...(steps.get(name) ?? []), { above: Number(above), add: Number(add) }]);
  }
  return steps;
}

const MODEL: NeedModel = {
  bias: BIAS,
  weights: new Map(
    WEIGHTS.split('\t').map((entry) => {
      const at = entry.lastIndexOf(' ');
      return [entry.slice(0, at), Number(entry.slice(at + 1))] as const;
    }),
  ),
  base: BASE,
  steps: stepsFrom(STEPS),
};
/** Headings, proposals, signatures, captions and source lines: never in need of a source. */
const NOT_BODY = /^h\d|^heading|underskrift|signature|frslag|förslag|proposal|klla|tabellrubrik|rubrik/iu;
/** A motion that states facts all through is likelier to state one here: weight of the document's mean. */
const DOCUMENT_SHARE = 0.5;
const NO_STEPS: readonly Step[] = [];
/** A single sentence's say in that mean is bounded. */
const BOUND = 4;

export const isBody = (tag: string): boolean => !NOT_BODY.test(tag);

/** The mean of the two models' sums for one sentence, in log-odds. */
export function logOdds(
  text: string,
  surroundings: Surroundings,
  model: NeedModel = MODEL,
  readings?: Readings,
): number {
  let sum = model.bias + model.base;
  for (const [name, value] of featuresOf(text, surroundings, readings)) {
    sum += (model.weights.get(name) ?? 0) * value;
    for (const { above, add } of model.steps.get(name) ?? NO_STEPS) if (value > above) sum += add;
  }
  return sum / 2;
}

const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** The body sentences of a document with what stands around each. */
export function surroundingsOf(doc: readonly Tagged[]): (Surroundings | null)[] {
  const body = doc.flatMap(({ tag }, index) => (isBody(tag) ? [index] : []));
  const around: (Surroundings | null)[] = doc.map(() => null);
  body.forEach((index, i) => {
    const text = (at: number | undefined): string | null => (at === undefined ? null : doc[at]!.text);
    around[index] = { before: text(body[i - 1]), after: text(body[i + 1]), place: i / body.length };
  });
  return around;
}

/**
 * Need of a source, 0–1, of every sentence of a document, in its order; 0 for headings, proposals and questions.
 * Figures, cross-validated by motion: `npm run score -- need`.
 */
export function scoreSentences(doc: readonly Tagged[], model: NeedModel = MODEL): number[] {
  const readings = newReadings();
  const odds = surroundingsOf(doc).map((around, i) => (around ? logOdds(doc[i]!.text, around, model, readings) : null));
  const body = odds.filter((one): one is number => one !== null);
  const mean = body.reduce((sum, one) => sum + Math.max(-BOUND, Math.min(BOUND, one)), 0) / Math.max(1, body.length);
  return odds.map((one, i) =>
    one === null || /\?["”]?\s*$/u.test(doc[i]!.text) ? 0 : probability(one + DOCUMENT_SHARE * mean),
  );
}

/** Need of a source of one sentence, 0–1, and the reasons found in its words. */
export function needOfSource(sentence: string, context: SentenceContext): { score: number; reasons: Reason[] } {
  const reasons = reasonsIn(sentence);
  if (!isBody(context.tag) || /\?["”]?\s*$/u.test(sentence)) return { score: 0, reasons };
  return { score: probability(logOdds(sentence, context)), reasons };
}
