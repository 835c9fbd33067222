/** The passages of an article that come nearest to a claim, verbatim, with what they share with it. */
import type { PreparedArticle } from './article';
import type { PreparedClaim } from './claim';
import type { Coverage } from './coverage';
import type { Passage } from './types';
import type { Window } from './windows';
import { isStopWord } from './words';

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
