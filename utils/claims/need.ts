/** How surely a sentence needs a source, and why: a model over named features, made by tests/score/train-need.ts. */
import { featuresOf, newReadings, type Surroundings } from './features';
import { modelFrom, type NeedModel } from './needModel';
import { netReader } from './needNetReader';
import { reasonsIn } from './reasons';
import type { Reason } from './types';
import { WEIGHTS } from './weights.data';

/** A sentence of a document with its kind ("p", "li", "h1" …), in document order. */
export interface Tagged {
  tag: string;
  text: string;
}

/** What stands around a sentence. */
export interface SentenceContext extends Surroundings {
  tag: string;
}

let known: NeedModel | null = null;
/** The model that ships, read from its text when it is first asked for: a worker that only wakes up need not. */
const shipped = (): NeedModel => (known ??= modelFrom(WEIGHTS));

/** Headings, proposals, signatures, captions and source lines: never in need of a source. */
const NOT_BODY = /^h\d|^heading|underskrift|signature|frslag|förslag|proposal|klla|tabellrubrik|rubrik/iu;
/** A motion that states facts all through is likelier to state one here: weight of the document's mean. */
const DOCUMENT_SHARE = 0.2;
/** A single sentence's say in that mean is bounded. */
const BOUND = 4;

export const isBody = (tag: string): boolean => !NOT_BODY.test(tag);

/** Gives a model's sum for a sentence in its surroundings, in log-odds; remembers a document's words and sentences. */
export function needReader(model: NeedModel): (text: string, surroundings: Surroundings) => number {
  const readings = newReadings((name) => model.places.get(name) ?? -1);
  const netOdds = netReader(model.net, readings.knowledge);
  // Hundreds of features are added to it: a number that a function keeps would be made anew for each.
  const sum = new Float64Array(1);
  return (text, surroundings) => {
    sum[0] = model.bias;
    featuresOf(text, surroundings, readings, (place, value) => {
      if (place >= 0) sum[0]! += model.weights[place]! * value;
    });
    return (sum[0] + netOdds(text, surroundings)) / 2;
  };
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
 * Figures, on motions that the model never saw: `npm run score -- need`.
 */
export function scoreSentences(doc: readonly Tagged[], model: NeedModel = shipped()): number[] {
  const oddsOf = needReader(model);
  const odds = surroundingsOf(doc).map((around, i) => (around ? oddsOf(doc[i]!.text, around) : null));
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
  return { score: probability(needReader(shipped())(sentence, context)), reasons };
}
