/** What keeps a claim from being said to be there although nothing of it is found missing: too little for a finding. */
import type { PreparedArticle } from './article';
import { carrying, sentencesOf } from './carrying';
import type { PreparedClaim, Word } from './claim';
import type { Coverage } from './coverage';
import { areOpposites } from './opposites';
import { TOO } from './excepted';
import { deniesAnyhow } from './ownDenial';
import { deniesOutright } from './polarity';
import { isCommonStem } from './rarity';
import { SURE, strengthWithin } from './standing';
import type { Window } from './windows';

type Readings = readonly Read[];

interface Read {
  article: PreparedArticle;
  coverage: Coverage;
  shown: readonly Window[];
}

/**
 * A denial within so many words of one of the claim's may be of it, also from another clause; a finding asks that its own
 * clause say what the claim does (polarityFindings.ts).
 */
const DENIES_WITHIN = 6;

/** A sentence of the best passage carries the claim when it has this share of what the best one has of it. */
const CARRIES_FROM = 0.7;
/** What sets apart of whom or what it tells from what was said before. */
const SET_APART = /^(?:däremot|tvärtom|undantag|undantaget|undantagen|utom|förutom|dock)$/u;

/** A word that may be a name, though nothing tells, stands in none of the articles: "Nordbolaget vann upphandlingen". */
export function strangerAbsent(claim: PreparedClaim, readings: Readings): boolean {
  const somewhere = (row: number) => readings.some(({ coverage }) => coverage.rows[row]!.sentences.length > 0);
  return claim.words.some((word, row) => mayBeName(word) && !somewhere(row));
}

/** Something by the claim's words is denied in the best passage of an article, and the claim denies nothing. */
export function deniedBeside(claim: PreparedClaim, readings: Readings): boolean {
  return claim.polarity.negations.length === 0 && readings.some(deniesBeside);
}

/**
 * The claim denies something outright, and in its best passages, the sentence behind included, nothing is denied, lacks,
 * ends or is restricted, in whichever words: "tar inte längre emot" where the article says that they do.
 */
export function deniedByClaimOnly(claim: PreparedClaim, readings: Readings): boolean {
  const { text } = claim.claim;
  if (!claim.polarity.negations.some(({ start, end }) => deniesOutright(text.slice(start, end)))) return false;
  return readings.every(({ article, shown: [best] }) => {
    if (!best) return true;
    const behind = Math.min(best.to + 1, article.sentences.length - 1);
    return !sentencesOf({ ...best, to: behind }).some((at) => deniesAnyhow(at, article));
  });
}

/**
 * A sentence that carries the claim in an article's best passage says it as a guess, a plan or what is not known, and the
 * claim does not; beside words alone a hedge need not govern them to leave the matter to the reader.
 */
export function doubtedBeside({ leanings, polarity }: PreparedClaim, readings: Readings): boolean {
  if (leanings.unsure || polarity.hedges.some(({ says }) => says !== 'source')) return false;
  return readings.some(({ article, shown: [best] }) => {
    if (!best) return false;
    const doubts = (at: number) =>
      article.polarityAt(at).hedges.some(({ says }) => says === 'doubt' || says === 'unknown' || says === 'thing');
    return sentencesOf(best).some(doubts);
  });
}

/**
 * A sentence that carries the claim has the opposite of one of its words, and not the word; or it sets apart ("däremot")
 * what the claim puts beside another ("även").
 */
export function contradictedBeside(claim: PreparedClaim, readings: Readings): boolean {
  const too = TOO.test(claim.claim.text);
  return readings.some(({ article, coverage, shown: [best] }) => {
    if (!best) return false;
    return carrying(sentencesOf(best), coverage, best, CARRIES_FROM).some((at) => {
      const { tokens } = article.sentences[at]!;
      if (too && tokens.some(({ lower }) => SET_APART.test(lower))) return true;
      if (article.polarityAt(at).negations.length > 0) return false;
      return claim.words.some(
        (word, row) =>
          strengthWithin(coverage.rows[row]!, at, at) < SURE &&
          tokens.some(({ lower }) => areOpposites(word.lower, lower)),
      );
    });
  });
}

/** A name of the claim stands in no best passage: what is said there may be said of another. */
export function nameApart(claim: PreparedClaim, readings: Readings): boolean {
  const inPassage = (row: number) =>
    readings.some(({ coverage, shown: [best] }) => best && strengthWithin(coverage.rows[row]!, best.from, best.to) > 0);
  return claim.words.some((word, row) => word.isName && !inPassage(row));
}

/** A rare first word of no known family, or letters said one by one. */
function mayBeName({ isName, start, text, stem, families }: Word): boolean {
  if (isName) return false;
  if (/^\p{Lu}{2,}$/u.test(text)) return true;
  return start === 0 && /^\p{Lu}/u.test(text) && families.length === 0 && !isCommonStem(stem);
}

function deniesBeside({ article, coverage: { marked }, shown: [best] }: Read): boolean {
  if (!best) return false;
  for (let at = best.from; at <= best.to; at += 1) {
    const { forms } = article.sentences[at]!;
    const { negations, hedges } = article.polarityAt(at);
    for (const negation of [...negations, ...hedges.filter(({ says }) => says === 'unknown')]) {
      const beside = (index: number) => index !== negation.at && Math.abs(index - negation.at) <= DENIES_WITHIN;
      if (forms.some((form, index) => beside(index) && marked[form.id] === 1)) return true;
    }
  }
  return false;
}
