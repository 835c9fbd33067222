/** Notes beside a passage: it denies what the claim asserts, or says it as a guess, plan or view (evidence.md 3.5). */
import type { PreparedArticle, Sentence } from './article';
import type { PreparedClaim } from './claim';
import type { Coverage } from './coverage';
import type { Window } from './windows';
import { deniesOutright, type Polarity } from './polarity';
import { strengthWithin } from './standing';
import type { Finding } from './types';

/** A passage with less of the claim than this is about something else, whatever it denies. */
const COMPARED_FROM = 0.35;
/** A sentence of the passage carries the claim when it has this share of what the passage's best sentence has. */
const CARRIES_FROM = 0.7;
/** A negation belongs to a shared word within so many words (evidence.md 3.5). */
const REACH = 4;
/** The claim's denied word stands within so many characters after its negation … */
const DENIED_WITHIN = 25;
/** … and in the article in some form of its own (`matchStrength`). */
const SAME_WORD = 0.95;

/**
 * The first negation and the first hedge of the sentences of `best` that carry the claim, where the claim has none of
 * its own, and the claim's own denial where those sentences deny nothing (`found` false). A denial, a lack or a
 * refusal in the passage counts (it keeps the label below found), of the claim's own only an outright denial; a hedge is
 * only noted.
 */
export function polarityFindings(
  claim: PreparedClaim,
  article: PreparedArticle,
  coverage: Coverage,
  best: Window | null,
): Finding[] {
  if (!best || best.share < COMPARED_FROM) return [];
  const carrying = carryingSentences(coverage, best).map((at) => ({
    sentence: article.sentences[at]!,
    polarity: article.polarityAt(at),
  }));
  const findings: Finding[] = [];
  if (claim.polarity.negations.length === 0) {
    const denial = carrying.flatMap((sentence) => denialsIn(sentence, coverage.marked))[0];
    if (denial) {
      findings.push({ kind: 'negation', value: denial, found: true, instead: null, counts: true });
    }
  } else if (carrying.every(({ polarity }) => polarity.negations.length === 0)) {
    const denial = ownDenial(claim, article, coverage, best);
    if (denial) findings.push({ kind: 'negation', value: denial, found: false, instead: null, counts: true });
  }
  const hedge = hedgesBeyond(claim, carrying)[0];
  if (hedge) findings.push({ kind: 'hedge', value: hedge, found: true, instead: null, counts: false });
  return findings;
}

/** A sentence with what it denies and hedges. */
interface Carrying {
  sentence: Sentence;
  polarity: Polarity;
}

/**
 * The claim's outright denial of a word that a sentence of the passages affirms: "får ingen diagnos" where it says who
 * gets one. The denied word is the next one, or the one before "inga", "ingen" ("sparar inga pengar").
 */
function ownDenial(
  claim: PreparedClaim,
  article: PreparedArticle,
  coverage: Coverage,
  { from, to }: Window,
): string | null {
  const affirmed = (row: number) => {
    if (row < 0) return false;
    for (let at = from; at <= to; at += 1) {
      if (strengthWithin(coverage.rows[row]!, at, at) < SAME_WORD) continue;
      if (article.polarityAt(at).negations.length === 0) return true;
    }
    return false;
  };
  for (const place of claim.polarity.negations) {
    const denial = claim.claim.text.slice(place.start, place.end);
    if (!deniesOutright(denial)) continue;
    const next = claim.words.findIndex((word) => word.start > place.end);
    const before = /^ing/iu.test(denial) ? claim.words.findLastIndex((word) => word.end <= place.start) : -1;
    const near = next >= 0 && claim.words[next]!.start - place.end <= DENIED_WITHIN;
    if ((near && affirmed(next)) || affirmed(before)) return denial;
  }
  return null;
}

/** The hedging words of the sentences that the claim has no match for: who says so is less than that it is not sure. */
function hedgesBeyond(claim: PreparedClaim, sentences: readonly Carrying[]): string[] {
  const own = claim.polarity.hedges;
  if (own.some((hedge) => !hedge.attributes)) return [];
  return sentences.flatMap(({ sentence, polarity }) =>
    polarity.hedges
      .filter((hedge) => own.length === 0 || !hedge.attributes)
      .map((place) => sentence.text.slice(place.start, place.end)),
  );
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
function denialsIn({ sentence, polarity }: Carrying, marked: Uint8Array): string[] {
  return polarity.negations
    .filter(({ at }) =>
      sentence.forms.some((form, index) => index !== at && Math.abs(index - at) <= REACH && marked[form.id] === 1),
    )
    .map(({ start, end }) => sentence.text.slice(start, end));
}
