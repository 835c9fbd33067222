/** How surely a sentence needs a source, and why. */
import { reasonsIn } from './reasons';
import type { Reason } from './types';

/** What stands around a sentence. */
export interface SentenceContext {
  before: string;
  after: string;
  heading: string | null;
  /** "p", "h1", "li", "cell" … as far as known. */
  tag: string;
  /** 0–1: place in the document and in the paragraph. */
  inDocument: number;
  inParagraph: number;
}

const OPINION =
  /(?<!\p{L})(?:bör|borde|måste|ska|skall|anser|menar|vill|viktigt|tycker|föreslår|yrkar|orimligt|rimligt|skulle|behöver)(?!\p{L})/iu;

/** Need of a source, 0–1, with the reasons found in the words. */
export function needOfSource(sentence: string, context: SentenceContext): { score: number; reasons: Reason[] } {
  const reasons = reasonsIn(sentence);
  if (/^h\d/u.test(context.tag) || /\?\s*$/u.test(sentence)) return { score: 0, reasons };
  const points = reasons.length * 0.9 - 1.2 - (OPINION.test(sentence) ? 1.5 : 0);
  return { score: 1 / (1 + Math.exp(-points)), reasons };
}
