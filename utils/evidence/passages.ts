/** The passages of an article that come nearest to a claim: at most three, of one to three sentences, verbatim. */
import type { PreparedArticle } from './article';
import type { PreparedClaim } from './claim';
import { shareIn, type Coverage } from './coverage';
import { numbersAgree } from './numberMatch';
import { familiesOf } from './families';
import type { Passage } from './types';
import { isStopWord, matchStrength } from './words';

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

/** The best window of up to three sentences: its share is `win3` of evidence.md 2.2. */
export function rankWindows(coverage: Coverage, article: PreparedArticle): Window[] {
  const windows: Window[] = [];
  const count = article.sentences.length;
  for (let from = 0; from < count; from += 1) {
    for (let to = from; to < Math.min(count, from + WIDEST); to += 1) {
      if (!adjoining(article, from, to)) break;
      const share = shareIn(coverage, from, to);
      let context = 0;
      for (let at = from; at <= to; at += 1) context = Math.max(context, coverage.context[at]!);
      windows.push({ from, to, share, rank: share + CONTEXT_WEIGHT * context });
    }
  }
  return windows.sort((a, b) => b.rank - a.rank || a.to - a.from - (b.to - b.from) || a.from - b.from);
}

/** Title and lead stand apart from the running text: a window never reaches from one into another. */
function adjoining(article: PreparedArticle, from: number, to: number): boolean {
  const first = article.sentences[from]!.part;
  const last = article.sentences[to]!.part;
  return first === last || (first >= 0 && last >= 0);
}

/** The three best windows that do not overlap, best first. */
export function chooseWindows(windows: readonly Window[]): Window[] {
  const chosen: Window[] = [];
  for (const window of windows) {
    if (chosen.length === SHOWN) break;
    if (chosen.every((other) => window.to < other.from || window.from > other.to)) chosen.push(window);
  }
  return chosen;
}

/** A window as a passage: its text, and what it shares with the claim. */
export function passageOf(window: Window, claim: PreparedClaim, article: PreparedArticle): Passage {
  let text = '';
  const shared: Passage['shared'] = [];
  for (let at = window.from; at <= window.to; at += 1) {
    const sentence = article.sentences[at]!;
    // A new paragraph begins on a new line: each line is verbatim.
    if (at > window.from) text += sentence.part === article.sentences[at - 1]!.part ? ' ' : '\n';
    const offset = text.length;
    text += sentence.text;
    for (const span of sharedIn(claim, sentence)) {
      shared.push({ start: span.start + offset, end: span.end + offset, as: span.as });
    }
  }
  return {
    text,
    score: Math.round(window.share * 1000) / 1000,
    paragraph: article.sentences[window.from]!.part,
    shared,
  };
}

function sharedIn(claim: PreparedClaim, sentence: PreparedArticle['sentences'][number]): Passage['shared'] {
  const spans: Passage['shared'] = [];
  for (const number of sentence.numbers) {
    if (claim.numbers.some((own) => numbersAgree(own, number)))
      spans.push({ start: number.start, end: number.end, as: 'number' });
  }
  for (const thing of sentence.things) {
    if (claim.things.some((own) => own.thing === thing.thing))
      spans.push({ start: thing.start, end: thing.end, as: 'name' });
  }
  for (const token of sentence.tokens) {
    if (isStopWord(token.lower) || spans.some((span) => token.start < span.end && token.end > span.start)) continue;
    const families = familiesOf(token.stem);
    const word = claim.words.find(
      (own) => matchStrength(own, token) >= 0.5 || own.families.some((family) => families.includes(family)),
    );
    if (!word) continue;
    const name = claim.names.some((own) => own.tokens.some((part) => part.stem === token.stem));
    spans.push({ start: token.start, end: token.end, as: name ? 'name' : 'word' });
  }
  return spans.sort((a, b) => a.start - b.start);
}
