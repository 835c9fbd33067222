/** Notes beside a passage: it denies what the claim asserts, or says it as a guess, plan or view (evidence.md 3.5). */
import type { PreparedArticle } from './article';
import type { PreparedClaim } from './claim';
import { clauseAround } from './clauses';
import { commonAround, type Common } from './common';
import type { Coverage } from './coverage';
import type { Window } from './windows';
import { deniesOutright, type Hedge, type Place } from './polarity';
import { strengthWithin } from './standing';
import type { Finding } from './types';

/** A passage with less of the claim than this is about something else, whatever it denies. */
const COMPARED_FROM = 0.25;
/** A clause is about the claim when so much of it is the claim's, and so much of the claim stands in it: to deny … */
const DENIED: readonly Common[] = [
  { ofClause: 0.4, ofClaim: 0.1 },
  { ofClause: 0.2, ofClaim: 0.35 },
];
/** … apart from the claim's numbers … */
const DENIED_APART: readonly Common[] = [{ ofClause: 0.4, ofClaim: 0.35 }];
/** … and to doubt, which takes more words ("det kan bli så att"). */
const DOUBTED: readonly Common[] = [{ ofClause: 0.2, ofClaim: 0.1 }];
const NONE: ReadonlySet<number> = new Set();
/** A sentence of the passage carries the claim when it has this share of what the passage's best sentence has. */
const CARRIES_FROM = 0.7;
/** The claim's denied word stands within so many characters after its negation … */
const DENIED_WITHIN = 25;
/** … and in the article in some form of its own (`matchStrength`). */
const SAME_WORD = 0.95;

/**
 * What the passages shown deny of the claim, where it denies nothing itself; its own denial, where the sentences of the
 * best passage deny nothing (`found` false); and what the best passage says of it with less certainty. A denial, a lack
 * or a refusal counts (it keeps the label below found), of the claim's own only an outright denial; a hedge is only noted.
 */
export function polarityFindings(
  claim: PreparedClaim,
  article: PreparedArticle,
  coverage: Coverage,
  shown: readonly Window[],
): Finding[] {
  const [best] = shown;
  if (!best || best.share < COMPARED_FROM) return [];
  const denied = deniedRows(claim);
  const about = (at: number, { start }: Place, enough: readonly Common[], agreed: ReadonlySet<number>) => {
    const common = commonAround(start, at, claim, article, coverage, agreed);
    return enough.some(({ ofClause, ofClaim }) => common.ofClause >= ofClause && common.ofClaim >= ofClaim);
  };
  const findings: Finding[] = [];
  const toDeny = sentencesToDeny(coverage, shown);
  const denial = firstIn([...toDeny.keys()], article, (at) =>
    article.polarityAt(at).negations.find((place) => about(at, place, toDeny.get(at)!, denied)),
  );
  if (denial) findings.push({ kind: 'negation', value: denial, found: true, instead: null, counts: true });
  else if (carryingSentences(coverage, best).every((at) => article.polarityAt(at).negations.length === 0)) {
    const own = ownDenial(claim, article, coverage, best);
    if (own) findings.push({ kind: 'negation', value: own, found: false, instead: null, counts: true });
  }
  const hedge = firstIn(sentencesOf(best), article, (at) =>
    article.polarityAt(at).hedges.find((place) => saysLess(place, claim) && about(at, place, DOUBTED, NONE)),
  );
  if (hedge) findings.push({ kind: 'hedge', value: hedge, found: true, instead: null, counts: false });
  return findings;
}

/** Rows of the words that the claim denies itself: those of the same clause, but not what an "att" leads up to. */
function deniedRows({ claim: { text }, words, polarity }: PreparedClaim): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const negation of polarity.negations) {
    const { start, end } = clauseAround(negation.start, text);
    words.forEach((word, row) => {
      if (word.start >= start && word.start < end && !/\satt\s/u.test(text.slice(word.end, negation.start)))
        rows.add(row);
    });
  }
  return rows;
}

/**
 * The sentences that may deny the claim, with what a clause of them needs to: in words it may be denied a sentence or a
 * passage further on; where its numbers stand beside it, only in their sentence, or by much of the claim.
 */
function sentencesToDeny({ rows }: Coverage, shown: readonly Window[]): ReadonlyMap<number, readonly Common[]> {
  const numbers = rows.filter((row) => row.as === 'number');
  const sentences = (numbers.length === 0 ? shown : shown.slice(0, 1)).flatMap(sentencesOf);
  const counts = (at: number) => numbers.some((row) => strengthWithin(row, at, at) > 0);
  const counted = sentences.some(counts);
  return new Map(sentences.map((at) => [at, counted && !counts(at) ? DENIED_APART : DENIED]));
}

function sentencesOf({ from, to }: Window): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** The words at the first place that `find` gives in the sentences, in order. */
function firstIn(
  sentences: readonly number[],
  article: PreparedArticle,
  find: (sentence: number) => Place | undefined,
): string | null {
  for (const at of sentences) {
    const place = find(at);
    if (place) return article.sentences[at]!.text.slice(place.start, place.end);
  }
  return null;
}

/** Whether a hedge says less than the claim does: whose view it is takes less away than that it is not sure. */
function saysLess(hedge: Hedge, { polarity }: PreparedClaim): boolean {
  if (hedge.says === 'source' || polarity.hedges.some(({ says }) => says === 'doubt')) return false;
  return hedge.says === 'doubt' || polarity.hedges.length === 0;
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
