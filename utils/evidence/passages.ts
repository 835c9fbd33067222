/** The passages of an article that come nearest to a claim: at most three, of one to three sentences, verbatim. */
import type { PreparedArticle } from './article';
import type { PreparedClaim } from './claim';
import type { Coverage } from './coverage';
import type { Passage } from './types';
import { isStopWord } from './words';

/** Sentences `from`…`to` of the prepared article, with the share of the claim that stands in them. */
export interface Window {
  from: number;
  to: number;
  share: number;
  rank: number;
}

const WIDEST = 3;
const SHOWN = 3;
/** What the words around the claim may add to a window's rank. */
const CONTEXT_WEIGHT = 0.15;

/**
 * The best windows of one to three sentences that do not overlap, best first, at most three. The first one's share is
 * `win3` of evidence.md 2.2, with what stands around the claim as a nudge between equals.
 */
export function chooseWindows(coverage: Coverage, article: PreparedArticle): Window[] {
  const shares = windowShares(coverage, article.sentences.length);
  const taken = new Uint8Array(article.sentences.length);
  const chosen: Window[] = [];
  while (chosen.length < SHOWN) {
    const best = bestFree(shares, taken, coverage, article);
    if (!best) break;
    taken.fill(1, best.from, best.to + 1);
    chosen.push(best);
  }
  return chosen;
}

/** The share of the claim in every window, by first sentence and width: only sentences where something stands count. */
function windowShares(coverage: Coverage, count: number): Float64Array {
  const shares = new Float64Array(count * WIDEST);
  if (coverage.total === 0) return shares;
  for (const { strengths, sentences, weight } of coverage.rows) {
    const part = weight / coverage.total;
    let done = -1;
    for (let index = 0; index < sentences.length; index += 1) {
      const at = sentences[index]!;
      // Every window that holds this sentence and was not reached from an earlier one.
      for (let from = Math.max(done + 1, at - WIDEST + 1); from <= at; from += 1) {
        let most = 0;
        let next = index;
        for (let width = 0; width < WIDEST && from + width < count; width += 1) {
          if (sentences[next] === from + width) {
            most = Math.max(most, strengths[next]!);
            next += 1;
          }
          shares[from * WIDEST + width]! += most * part;
        }
        done = from;
      }
    }
  }
  return shares;
}

function bestFree(
  shares: Float64Array,
  taken: Uint8Array,
  coverage: Coverage,
  article: PreparedArticle,
): Window | null {
  let best: Window | null = null;
  const { sentences } = article;
  for (let from = 0; from < taken.length; from += 1) {
    let context = 0;
    const { part } = sentences[from]!;
    for (let width = 0; width < WIDEST && from + width < taken.length; width += 1) {
      const to = from + width;
      if (taken[to] === 1 || !adjoining(part, sentences[to]!.part)) break;
      context = Math.max(context, coverage.context[to]!);
      const share = shares[from * WIDEST + width]!;
      const rank = share + CONTEXT_WEIGHT * context;
      // Of equals the shorter, then the earlier.
      if (!best || rank > best.rank + 1e-9 || (rank > best.rank - 1e-9 && width < best.to - best.from)) {
        best = { from, to, share, rank };
      }
    }
  }
  return best;
}

/** Title and lead stand apart from the running text: a window never reaches from one into another. */
function adjoining(first: number, last: number): boolean {
  return first === last || (first >= 0 && last >= 0);
}

/**
 * A window's text, and its sentences (by their index in the article) with where each begins in it. A new paragraph
 * begins on a new line: each line is verbatim.
 */
export function sentencesOf(
  window: Window,
  article: PreparedArticle,
): { text: string; sentences: { at: number; offset: number }[] } {
  let text = '';
  const sentences: { at: number; offset: number }[] = [];
  for (let at = window.from; at <= window.to; at += 1) {
    const sentence = article.sentences[at]!;
    if (at > window.from) text += sentence.part === article.sentences[at - 1]!.part ? ' ' : '\n';
    sentences.push({ at, offset: text.length });
    text += sentence.text;
  }
  return { text, sentences };
}

/** A window as a passage: its text, and what it shares with the claim. */
export function passageOf(window: Window, claim: PreparedClaim, article: PreparedArticle, coverage: Coverage): Passage {
  const { text, sentences } = sentencesOf(window, article);
  const shared = sentences.flatMap(({ at, offset }) =>
    sharedIn(claim, article, coverage, at).map(({ start, end, as }) => ({
      start: start + offset,
      end: end + offset,
      as,
    })),
  );
  return {
    text,
    score: Math.round(window.share * 1000) / 1000,
    paragraph: article.sentences[window.from]!.part,
    shared,
  };
}

/** What the sentence at `at` shares with the claim, in order. */
function sharedIn(
  claim: PreparedClaim,
  article: PreparedArticle,
  { shared, marked }: Coverage,
  at: number,
): Passage['shared'] {
  const sentence = article.sentences[at]!;
  const spans: Passage['shared'] = [];
  for (const { number, at: where } of shared)
    if (where === at) spans.push({ start: number.start, end: number.end, as: 'number' });
  for (const thing of sentence.things) {
    if (claim.things.some((own) => own.thing === thing.thing))
      spans.push({ start: thing.start, end: thing.end, as: 'name' });
  }
  sentence.tokens.forEach((token, index) => {
    if (marked[sentence.forms[index]!.id] === 0 || isStopWord(token.lower)) return;
    if (spans.some((span) => token.start < span.end && token.end > span.start)) return;
    const name = claim.names.some((own) => own.tokens.some((part) => part.stem === token.stem));
    spans.push({ start: token.start, end: token.end, as: name ? 'name' : 'word' });
  });
  return spans.sort((a, b) => a.start - b.start);
}
