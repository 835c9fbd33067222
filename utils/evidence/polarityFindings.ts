/** Notes beside a passage: it denies what the claim asserts, or says it as a guess, plan or view (evidence.md 3.5). */
import type { PreparedArticle } from './article';
import type { PreparedClaim } from './claim';
import { clauseAround } from './clauses';
import { commonAround, type Common } from './common';
import type { Coverage } from './coverage';
import type { Window } from './windows';
import { oppositesIn } from './opposites';
import { deniesOutright, type Hedge, type Place } from './polarity';
import { strengthWithin } from './standing';
import type { Finding } from './types';

/** A passage with less of the claim than this is about something else, whatever it denies. */
const COMPARED_FROM = 0.25;
/**
 * A clause is about the claim when so much of it is the claim's, and so much of the claim stands in it: to deny …
 * (cases/evidence and three sets of our own: 59 of 84 denials noted, and on 30 of 539 right pairs) …
 */
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
 * What the passages shown deny of the claim, or say the opposite of; where they do neither, its own denial (`found`
 * false); and what the best passage says of it with less certainty. What counts keeps the label below found: a denial, a
 * lack or a refusal in the passage, of the claim's own only an outright denial, and a hedge of a claim in words or of
 * what its number says.
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
  const about = (at: number, { start }: { start: number }, enough: readonly Common[], agreed: ReadonlySet<number>) => {
    const common = commonAround(start, at, claim, article, coverage, agreed);
    return enough.some(({ ofClause, ofClaim }) => common.ofClause >= ofClause && common.ofClaim >= ofClaim);
  };
  const wordsAt = (at: number, { start, end }: Place) => article.sentences[at]!.text.slice(start, end);
  const inWords = claim.quotations.length === 0 && coverage.rows.every((row) => row.as !== 'number');
  const counts = (at: number) => countsIn(at, coverage);
  const counted = sentencesOf(best).some(counts);
  const apart = (at: number) => counted && !counts(at);
  const findings: Finding[] = [];

  // In words a claim may be denied a sentence or a passage further on; numbers and quotations tell where it stands.
  const denials = (inWords ? shown : [best]).flatMap(sentencesOf).flatMap((at) =>
    article
      .polarityAt(at)
      .negations.filter((place) => about(at, place, apart(at) ? DENIED_APART : DENIED, denied))
      .map((place) => wordsAt(at, place)),
  );
  const opposite = oppositesIn(claim, article, coverage, best, counts).find(
    ({ at, word, row }) => !denied.has(row) && (counts(at) || about(at, word, apart(at) ? DENIED_APART : DENIED, NONE)),
  );
  if (denials.length > 0) {
    findings.push({ kind: 'negation', value: denials[0]!, found: true, instead: null, counts: true });
  } else if (opposite) {
    const [value, instead] = [opposite.word.text, claim.words[opposite.row]!.text];
    findings.push({ kind: 'negation', value, found: true, instead, counts: true });
  } else if (carryingSentences(coverage, best).every((at) => article.polarityAt(at).negations.length === 0)) {
    const own = ownDenial(claim, article, coverage, best);
    if (own) findings.push({ kind: 'negation', value: own, found: false, instead: null, counts: true });
  }

  const hedges = sentencesOf(best).flatMap((at) =>
    article
      .polarityAt(at)
      .hedges.filter((place) => saysLess(place, claim) && about(at, place, DOUBTED, NONE))
      .map((place) => ({
        value: wordsAt(at, place),
        counts: inWords || counts(at),
      })),
  );
  const hedge = hedges.find((one) => one.counts) ?? hedges[0];
  if (hedge) findings.push({ kind: 'hedge', found: true, instead: null, ...hedge });
  return findings;
}

/** A number or date of the claim stands in the sentence. */
function countsIn(at: number, { rows }: Coverage): boolean {
  return rows.some((row) => row.as === 'number' && strengthWithin(row, at, at) > 0);
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

function sentencesOf({ from, to }: Window): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
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
