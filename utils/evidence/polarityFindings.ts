/** Notes beside a passage: it denies what the claim asserts, or says it as a guess, plan or view (evidence.md 3.5). */
import type { PreparedArticle, Sentence } from './article';
import type { PreparedClaim } from './claim';
import type { Coverage } from './coverage';
import type { Window } from './passages';
import { deniesOutright } from './polarity';
import { strengthWithin } from './standing';
import type { Finding } from './types';

/** A passage with less of the claim than this is about something else, whatever it denies. */
const COMPARED_FROM = 0.35;
/** A sentence of the passage carries the claim when it has this share of what the passage's best sentence has. */
const CARRIES_FROM = 0.7;
/** A negation belongs to a shared word within so many words (evidence.md 3.5). */
const REACH = 3;

/**
 * The first negation and the first hedge of the sentences of `best` that carry the claim, where the claim has none of
 * its own. An outright denial counts (it keeps the label below found); a lack, a refusal and a hedge are only noted.
 */
export function polarityFindings(
  claim: PreparedClaim,
  article: PreparedArticle,
  coverage: Coverage,
  best: Window | null,
): Finding[] {
  if (!best || best.share < COMPARED_FROM) return [];
  const carrying = carryingSentences(coverage, best).map((at) => article.sentences[at]!);
  const findings: Finding[] = [];
  if (claim.polarity.negations.length === 0) {
    const denial = carrying.flatMap((sentence) => denialsIn(sentence, coverage.marked))[0];
    if (denial) {
      findings.push({ kind: 'negation', value: denial, found: true, instead: null, counts: deniesOutright(denial) });
    }
  }
  if (claim.polarity.hedges.length === 0) {
    const hedge = carrying.flatMap((sentence) =>
      sentence.polarity.hedges.map((place) => sentence.text.slice(place.start, place.end)),
    )[0];
    if (hedge) findings.push({ kind: 'hedge', value: hedge, found: true, instead: null, counts: false });
  }
  return findings;
}

/** Indices of the window's sentences that carry the claim, the one with most of it first. */
function carryingSentences(coverage: Coverage, window: Window): number[] {
  const shares: { at: number; share: number }[] = [];
  for (let at = window.from; at <= window.to; at += 1) {
    let share = 0;
    for (const row of coverage.rows) share += strengthWithin(row, at, at) * row.weight;
    shares.push({ at, share });
  }
  shares.sort((a, b) => b.share - a.share);
  return shares.filter(({ share }) => share >= CARRIES_FROM * shares[0]!.share).map(({ at }) => at);
}

/** The negating words of a sentence that stand near one of the claim's words. */
function denialsIn(sentence: Sentence, marked: Uint8Array): string[] {
  return sentence.polarity.negations
    .filter(({ at }) =>
      sentence.forms.some((form, index) => index !== at && Math.abs(index - at) <= REACH && marked[form.id] === 1),
    )
    .map(({ start, end }) => sentence.text.slice(start, end));
}
