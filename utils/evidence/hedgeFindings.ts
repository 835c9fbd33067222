/** A note beside a passage: it says as a guess, a plan or a view what the claim asserts (evidence.md 3.5). */
import type { PreparedArticle } from './article';
import { carrying, countsIn, sentencesOf } from './carrying';
import type { PreparedClaim } from './claim';
import { isAbout, type Common } from './common';
import type { Coverage } from './coverage';
import type { Hedge } from './polarity';
import type { Finding } from './types';
import type { Window } from './windows';
import { matchStrength } from './words';

/** A clause doubts the claim when so much of it is the claim's, and so much of the claim stands in it … */
const DOUBTED: readonly Common[] = [{ ofClause: 0.2, ofClaim: 0.1 }];
/** … in a sentence with this share of what the passage's best one has of the claim … */
const DOUBTED_FROM = 0.5;
/** … or, where it says little else … */
const DOUBTED_APART: readonly Common[] = [{ ofClause: 0.5, ofClaim: 0.1 }];
/** … with this. Beside the sentence with the claim's number most doubts are of something else. */
const APART_FROM = 0.3;
const DOUBTED_BESIDE: readonly Common[] = [{ ofClause: 0.2, ofClaim: 0.3 }];
/** In words a claim may be doubted a passage further on, in a sentence that carries nearly as much of it, and says little else. */
const FURTHER_FROM = 0.7;
const DOUBTED_FURTHER: readonly Common[] = [
  { ofClause: 0.4, ofClaim: 0.2 },
  { ofClause: 0.2, ofClaim: 0.35 },
];
const NONE: ReadonlySet<number> = new Set();
/** How many words after "ska" the verb stands at most. */
const COMES_WITHIN = 3;
/** A form of the same word (`matchStrength`). */
const SAME_WORD = 0.95;

/**
 * What the best passage says of the claim with less certainty than the claim itself, or null. It counts against a claim
 * in words (`inWords`), and of another where it is said in the sentence of its number.
 */
export function hedgeFinding(
  claim: PreparedClaim,
  article: PreparedArticle,
  coverage: Coverage,
  shown: readonly Window[],
  inWords: boolean,
): Finding | null {
  const best = shown[0]!;
  const hedged = (at: number) => article.polarityAt(at).hedges.length > 0;
  if (!(inWords ? shown : [best]).some((window) => sentencesOf(window).some(hedged))) return null;
  const further = inWords ? carrying(shown.slice(1).flatMap(sentencesOf), coverage, best, FURTHER_FROM) : [];
  const own = carrying(sentencesOf(best), coverage, best, DOUBTED_FROM);
  let beside: Finding | null = null;
  for (const at of [...carrying(sentencesOf(best), coverage, best, APART_FROM), ...further]) {
    const counts = inWords || countsIn(at, coverage);
    const enough = further.includes(at)
      ? DOUBTED_FURTHER
      : !counts
        ? DOUBTED_BESIDE
        : own.includes(at)
          ? DOUBTED
          : DOUBTED_APART;
    for (const hedge of article.polarityAt(at).hedges) {
      if (!saysLess(hedge, at, claim, article)) continue;
      if (!isAbout(hedge.of ?? hedge.start, at, enough, claim, article, coverage, NONE)) continue;
      const value = article.sentences[at]!.text.slice(hedge.start, hedge.end);
      const finding: Finding = { kind: 'hedge', value, found: true, instead: null, counts };
      if (counts) return finding;
      beside ??= finding;
    }
  }
  return beside;
}

/** Whether a hedge says less than the claim does: whose view it is takes less away than that it is not sure. */
function saysLess(hedge: Hedge, at: number, claim: PreparedClaim, article: PreparedArticle): boolean {
  const { hedges } = claim.polarity;
  const { tokens } = article.sentences[at]!;
  const { stem, lower } = tokens[hedge.at]!;
  // "den som vill", "var den vill": anyone who does.
  if (lower === 'vill' && /^(?:som|den|man)$/u.test(tokens[hedge.at - 1]?.lower ?? '')) return false;
  if (claim.leanings.unsure || hedges.some(({ says }) => says === 'doubt' || says === 'wish')) return false;
  if (claim.words.some((word) => word.stem === stem)) return false;
  switch (hedge.says) {
    case 'source':
      return false;
    case 'view':
    case 'wish':
      return hedges.length === 0 && !claim.stance.reports;
    case 'coming':
      return claim.stance.past && comesAfter(hedge, at, claim, article);
    case 'thing':
    case 'doubt':
      return true;
  }
}

/** What is to be is what the claim says has been: an infinitive of one of its words follows ("ska snart byggas"). */
function comesAfter(hedge: Hedge, at: number, { words }: PreparedClaim, article: PreparedArticle): boolean {
  const { tokens } = article.sentences[at]!;
  const from = tokens.findIndex(({ start }) => start >= hedge.end);
  const verb =
    from < 0 ? undefined : tokens.slice(from, from + COMES_WITHIN).find(({ lower }) => /..as?$/u.test(lower));
  return (
    verb !== undefined && words.some((word) => word.lower !== verb.lower && matchStrength(word, verb) >= SAME_WORD)
  );
}
