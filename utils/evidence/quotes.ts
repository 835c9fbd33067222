/** Quotations of a claim, and whether an article has them verbatim or nearly (evidence.md 3.5). */
import { matchStrength, tokens, type Token } from './words';

/** What stands between quotation marks: `text` without the marks, offsets with them. */
export interface Quotation {
  start: number;
  end: number;
  text: string;
  words: readonly Token[];
}

/** Shorter ones are irony or titles as often as quotations … */
const SHORTEST = 4;
/** … unless three long words stand there. */
const SHORTEST_TEXT = 16;
const MARKED = /[”“"„]([^”“"„\n]{8,1500})[”“"]|[»«]([^»«\n]{8,1500})[»«]/gu;

/** The quotations of at least four words, or three long ones, in `text`. */
export function quotationsIn(text: string): Quotation[] {
  const found: Quotation[] = [];
  for (const match of text.matchAll(MARKED)) {
    const inner = match[1] ?? match[2] ?? '';
    const words = tokens(inner);
    if (words.length >= SHORTEST || (words.length === SHORTEST - 1 && inner.trim().length >= SHORTEST_TEXT))
      found.push({ start: match.index, end: match.index + match[0].length, text: inner.trim(), words });
  }
  return found;
}

/** How a quotation stands in an article: word for word, nearly, or not; `closest` is the article's own wording. */
export interface QuoteMatch {
  found: 'verbatim' | 'nearly' | null;
  closest: string | null;
}

interface Stretch {
  text: string;
  tokens: readonly Token[];
}

/**
 * Looks for a quotation in the article's stretches (its parts, each as one text). Nearly: every word that tells stands
 * there in the same order in another inflection, and the characters differ by at most 15 %. One changed, added or left
 * out telling word is another quotation, however long it is.
 */
export function findQuotation(quotation: Quotation, stretches: readonly Stretch[]): QuoteMatch {
  let best: { cost: number; closest: string; nearly: boolean } | null = null;
  for (const stretch of stretches) {
    const match = align(quotation.words, stretch);
    if (!match) continue;
    if (match.cost === 0) return { found: 'verbatim', closest: match.closest };
    if (!best || match.cost < best.cost) best = match;
  }
  if (!best || best.cost > quotation.words.length * 0.6) return { found: null, closest: null };
  return { found: best.nearly ? 'nearly' : null, closest: best.closest };
}

/** Cheapest alignment of the words with any stretch of the text (semi-global edit distance over words). */
function align(words: readonly Token[], stretch: Stretch) {
  const text = stretch.tokens;
  if (text.length === 0) return null;
  const width = text.length + 1;
  const cost = new Float32Array((words.length + 1) * width);
  for (let i = 1; i <= words.length; i += 1) {
    cost[i * width] = i;
    for (let j = 1; j < width; j += 1) {
      const same = wordCost(words[i - 1]!, text[j - 1]!);
      cost[i * width + j] = Math.min(
        cost[(i - 1) * width + j - 1]! + same,
        cost[(i - 1) * width + j]! + 1,
        cost[i * width + j - 1]! + 1,
      );
    }
  }
  let end = 0;
  for (let j = 0; j < width; j += 1) if (cost[words.length * width + j]! < cost[words.length * width + end]!) end = j;
  const total = cost[words.length * width + end]!;
  let i = words.length;
  let j = end;
  let nearly = true;
  while (i > 0 && j > 0) {
    const here = cost[i * width + j]!;
    const same = wordCost(words[i - 1]!, text[j - 1]!);
    if (Math.abs(here - (cost[(i - 1) * width + j - 1]! + same)) < 1e-4) {
      if (same > INFLECTED) nearly = false;
      i -= 1;
      j -= 1;
    } else if (Math.abs(here - (cost[(i - 1) * width + j]! + 1)) < 1e-4) {
      if (tells(words[i - 1]!)) nearly = false;
      i -= 1;
    } else {
      if (tells(text[j - 1]!)) nearly = false;
      j -= 1;
    }
  }
  if (i > 0) nearly = false;
  if (end === 0) return null;
  const closest = stretch.text.slice(text[j]!.start, text[end - 1]!.end);
  return { cost: total, closest, nearly: nearly && total <= words.length * 0.25 };
}

const INFLECTED = 0.25;

/** 0 for the same word, a quarter for another inflection of it, 1 for another word. */
function wordCost(a: Token, b: Token): number {
  if (a.lower === b.lower) return 0;
  return matchStrength(a, b) >= 0.95 ? INFLECTED : 1;
}

/** Small words that may be dropped or added without changing what was said ("ju", "så"). */
const FILLERS: ReadonlySet<string> = new Set('ju väl så nu då alltså och att det där här liksom bara'.split(' '));

function tells(token: Token): boolean {
  return !FILLERS.has(token.lower);
}
