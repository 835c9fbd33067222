/** What keeps a claim from being said to be there although nothing of it is found missing: too little for a finding. */
import type { PreparedArticle } from './article';
import type { PreparedClaim, Word } from './claim';
import type { Coverage } from './coverage';
import { isCommonStem } from './rarity';
import { strengthWithin } from './standing';
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

/** A word that may be a name, though nothing tells, stands in none of the articles: "Nordbolaget vann upphandlingen". */
export function strangerAbsent(claim: PreparedClaim, readings: Readings): boolean {
  const somewhere = (row: number) => readings.some(({ coverage }) => coverage.rows[row]!.sentences.length > 0);
  return claim.words.some((word, row) => mayBeName(word) && !somewhere(row));
}

/** Something by the claim's words is denied in the best passage of an article, and the claim denies nothing. */
export function deniedBeside(claim: PreparedClaim, readings: Readings): boolean {
  return claim.polarity.negations.length === 0 && readings.some(deniesBeside);
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
