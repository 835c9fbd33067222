/** A denial that only the claim has: the article affirms what it denies. */
import type { PreparedArticle } from './article';
import type { PreparedClaim } from './claim';
import { clauseAround } from './clauses';
import type { Coverage } from './coverage';
import { leaningsOf } from './leanings';
import { areOpposites } from './opposites';
import { deniesOutright, restricted } from './polarity';
import { strengthWithin } from './standing';
import type { Window } from './windows';
import { SAME_WORD } from './words';

/** The claim's denied word stands within so many characters after its negation. */
const DENIED_WITHIN = 25;

/** An adjective or an adverb behind "för": more than will do. */
const TOO_MUCH =
  /^(?:sen|sent|sena|hög|högt|höga|låg|lågt|låga|dyr|dyrt|dyra|tung|tungt|tunga|svår|svårt|svåra|lång|långt|långa|kort|korta|liten|litet|små|stor|stort|stora|gammal|gammalt|gamla|svag|svagt|svaga|få|många|trång|trångt|trånga|smal|smalt|smala)$/u;

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

/**
 * The word of a carrying sentence that is the opposite of the one with which the claim refuses, lacks or ends something
 * ("godkände" beside "underkände"), with that; null where there is none, or where that sentence denies something itself.
 */
export function refusalTurned(
  { claim: { text }, polarity: { negations } }: PreparedClaim,
  article: PreparedArticle,
  sentences: readonly number[],
): { said: string; refusal: string } | null {
  // Two denials of one claim may undo each other.
  if (negations.length !== 1) return null;
  const refusal = text.slice(negations[0]!.start, negations[0]!.end);
  const lower = refusal.toLowerCase();
  for (const at of sentences) {
    if (deniesAnyhow(at, article)) continue;
    const opposite = article.sentences[at]!.tokens.find((token) => areOpposites(lower, token.lower));
    if (opposite) return { said: opposite.text, refusal };
  }
  return null;
}

/** A sentence that says what it says outright: it denies, doubts and restricts nothing. */
function affirms(at: number, article: PreparedArticle): boolean {
  const { hedges } = article.polarityAt(at);
  if (hedges.some(({ says }) => says === 'doubt' || says === 'unknown')) return false;
  return !deniesAnyhow(at, article);
}

/** A sentence denies, lacks, ends or restricts something, in whichever words: also by "för tung" and "enda". */
export function deniesAnyhow(at: number, article: PreparedArticle): boolean {
  const { tokens } = article.sentences[at]!;
  const { negations, partial } = article.polarityAt(at);
  const ends = partial.some(({ denies }) => denies !== 'difference');
  if (negations.length > 0 || ends || leaningsOf(tokens).denials.length > 0 || restricted(tokens)) return true;
  // "För höga", "enda".
  return tokens.some(({ lower }, index) => {
    const next = tokens[index + 1]?.lower ?? '';
    return (lower === 'för' && TOO_MUCH.test(next)) || /^(?:ende|enda)$/u.test(lower);
  });
}
