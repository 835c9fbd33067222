/** The passages of an article that come nearest to a claim, verbatim, with what they share with it. */
import type { PreparedArticle } from './article';
import type { PreparedClaim } from './claim';
import type { Coverage } from './coverage';
import type { Passage } from './types';
import type { Window } from './windows';
import { isStopWord, type Token } from './words';

/** A window's text, and its sentences with where each begins in it. */
export interface WindowText {
  text: string;
  sentences: readonly { at: number; offset: number }[];
}

/**
 * A window's text, and its sentences (by their index in the article) with where each begins in it. A new paragraph
 * begins on a new line: each line is verbatim.
 */
export function sentencesOf(window: Window, article: PreparedArticle): WindowText {
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

/** A window as a passage: its text (of `sentencesOf`), and what it shares with the claim. */
export function passageOf(
  window: Window,
  { text, sentences }: WindowText,
  claim: PreparedClaim,
  article: PreparedArticle,
  coverage: Coverage,
): Passage {
  const shared: Passage['shared'] = [];
  const isName = (token: Token) => claim.names.some((own) => own.tokens.some((part) => part.stem === token.stem));
  for (const { at, offset } of sentences) addShared(shared, claim, article, coverage, at, offset, isName);
  return {
    text,
    score: Math.round(window.share * 1000) / 1000,
    paragraph: article.sentences[window.from]!.part,
    shared,
  };
}

/** Adds what the sentence at `at`, which begins at `offset`, shares with the claim, in order. */
function addShared(
  spans: Passage['shared'],
  claim: PreparedClaim,
  article: PreparedArticle,
  { shared, marked }: Coverage,
  at: number,
  offset: number,
  isName: (token: Token) => boolean,
): void {
  const sentence = article.sentences[at]!;
  const first = spans.length;
  for (const { number, at: where } of shared)
    if (where === at) addSpan(spans, first, number.start + offset, number.end + offset, 'number');
  for (const { thing, start, end } of sentence.things)
    if (claim.things.some((own) => own.thing === thing)) addSpan(spans, first, start + offset, end + offset, 'name');
  for (let index = 0; index < sentence.tokens.length; index += 1) {
    if (marked[sentence.forms[index]!.id] === 0) continue;
    const token = sentence.tokens[index]!;
    const start = token.start + offset;
    const end = token.end + offset;
    if (isStopWord(token.lower) || isTaken(spans, first, start, end)) continue;
    addSpan(spans, first, start, end, isName(token) ? 'name' : 'word');
  }
}

/** Whether one of the spans from index `first` on meets this stretch. */
function isTaken(spans: Passage['shared'], first: number, start: number, end: number): boolean {
  for (let index = first; index < spans.length; index += 1)
    if (start < spans[index]!.end && end > spans[index]!.start) return true;
  return false;
}

/** Puts a span among those from index `first` on, in order of their beginnings; of two that begin together the earlier put. */
function addSpan(
  spans: Passage['shared'],
  first: number,
  start: number,
  end: number,
  as: Passage['shared'][number]['as'],
): void {
  let to = spans.length;
  while (to > first && spans[to - 1]!.start > start) to -= 1;
  if (to === spans.length) spans.push({ start, end, as });
  else spans.splice(to, 0, { start, end, as });
}
