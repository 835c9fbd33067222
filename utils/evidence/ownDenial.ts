/** A denial that only the claim has: the article affirms what it denies. */
import type { PreparedArticle } from './article';
import type { PreparedClaim } from './claim';
import { clauseAround } from './clauses';
import type { Coverage } from './coverage';
import { deniesOutright, restricted } from './polarity';
import { strengthWithin } from './standing';
import type { Window } from './windows';

/** The claim's denied word stands within so many characters after its negation … */
const DENIED_WITHIN = 25;
/** … and in the article in some form of its own (`matchStrength`). */
const SAME_WORD = 0.95;

/**
 * The claim's outright denial of a word that a sentence of the passages affirms: "får ingen diagnos" where it says who
 * gets one. The denied word is the next one, or the one before "inga", "ingen" ("sparar inga pengar").
 */
export function ownDenial(
  claim: PreparedClaim,
  article: PreparedArticle,
  coverage: Coverage,
  { from, to }: Window,
): string | null {
  const affirmed = (row: number) => {
    if (row < 0) return false;
    for (let at = from; at <= to; at += 1) {
      if (strengthWithin(coverage.rows[row]!, at, at) < SAME_WORD) continue;
      if (affirms(at, article)) return true;
    }
    return false;
  };
  // "93 procent får inte": the rest do.
  if (claim.numbers.some(({ kind, dimension }) => kind === 'share' || dimension === 'percent')) return null;
  const { text } = claim.claim;
  for (const place of claim.polarity.negations) {
    // "I fyra av kommunerna kom ingen": in the rest someone did.
    const { start, end } = clauseAround(place.start, text);
    if (claim.numbers.some((number) => number.start >= start && number.start < end)) continue;
    const denial = text.slice(place.start, place.end);
    if (!deniesOutright(denial)) continue;
    const next = claim.words.findIndex((word) => word.start > place.end);
    // "Ingen region når målet" denies of regions that they do, and not that there are any.
    const doing = place.start === 0 && /^ing/iu.test(denial) ? next + 1 : next;
    const before = /^ing/iu.test(denial) ? claim.words.findLastIndex((word) => word.end <= place.start) : -1;
    const near = next >= 0 && claim.words[next]!.start - place.end <= DENIED_WITHIN;
    const beside = before >= 0 && place.start - claim.words[before]!.end <= 1;
    if ((near && affirmed(next) && affirmed(doing)) || (beside && affirmed(before))) return denial;
  }
  return null;
}

/** A sentence that says what it says outright: it denies, doubts and restricts nothing. */
function affirms(at: number, article: PreparedArticle): boolean {
  const { negations, hedges } = article.polarityAt(at);
  if (negations.length > 0 || hedges.some(({ says }) => says === 'doubt' || says === 'unknown')) return false;
  return !restricted(article.sentences[at]!.tokens);
}
