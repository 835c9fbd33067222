/** How surely a sentence needs a source, and why: a model over named features, made by tests/score/train-need.ts. */
import { featuresOf, newReadings, type Readings, type Surroundings } from './features';
import { modelFrom, placeIn, summing, type NeedModel } from './needModel';
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

const MODEL: NeedModel = modelFrom(WEIGHTS);
/** Headings, proposals, signatures, captions and source lines: never in need of a source. */
const NOT_BODY = /^h\d|^heading|underskrift|signature|frslag|förslag|proposal|klla|tabellrubrik|rubrik/iu;
/** A motion that states facts all through is likelier to state one here: weight of the document's mean. */
const DOCUMENT_SHARE = 0.2;
/** A single sentence's say in that mean is bounded. */
const BOUND = 4;

export const isBody = (tag: string): boolean => !NOT_BODY.test(tag);

/** The model's sum for one sentence, in log-odds. */
function logOdds(text: string, surroundings: Surroundings, model: NeedModel, readings: Readings): number {
  const { add, sum } = summing(model);
  featuresOf(text, surroundings, readings, add);
  return sum();
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
export function scoreSentences(doc: readonly Tagged[], model: NeedModel = MODEL): number[] {
  const readings = newReadings(placeIn(model));
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
  return { score: probability(logOdds(sentence, context, MODEL, newReadings(placeIn(MODEL)))), reasons };
}
