/** What a claim says of one more than others ("även musiken"), where the article excepts just that ("Musiken lämnas orörd"). */
import type { PreparedArticle } from './article';
import type { PreparedClaim } from './claim';
import { clauseAround } from './clauses';
import { deniesOutright, type Place } from './polarity';
import { GENERAL_BEGINNINGS } from './reach.data';
import { SAME_WORD, matchStrength, type Token } from './words';

/** What puts what follows it beside others; in a claim. */
export const TOO = /(?:^|\s)(?:även|också|likaså)\s/iu;
/** How many words of the claim behind it may be what is added, and from which weight (0–10, rarity.ts) on. */
const ADDED_WITHIN = 2;
const ADDED_FROM = 5;
/** How many words a clause has at most that says of one thing only that it is excepted, and where in it the thing stands. */
const LONGEST_CLAUSE = 10;
const SUBJECT_WITHIN = 3;

/** The shortest beginning of a compound that names its matter. */
const SHORTEST_BEGINNING = 5;

const GENERAL = GENERAL_BEGINNINGS.split(' ');

/**
 * The short clause, anywhere in the article, that excepts what the claim adds: its subject is that, and what
 * it denies of it is said generally ("omfattas inte") or is a refusal ("röstade nej"). Null where there is none.
 */
export function exceptedIn(claim: PreparedClaim, article: PreparedArticle): string | null {
  const too = TOO.exec(claim.claim.text);
  if (!too) return null;
  const own = claim.polarity.negations.map(({ start, end }) => claim.claim.text.slice(start, end));
  if (own.some(deniesOutright)) return null;
  const from = too.index + too[0].length;
  const added = claim.words.filter(({ start }) => start >= from).slice(0, ADDED_WITHIN);
  const weighty = added.filter(({ weight }) => weight >= ADDED_FROM);
  for (let at = 0; at < article.sentences.length && weighty.length > 0; at += 1) {
    const { text } = article.sentences[at]!;
    // What refuses agrees with a claim that does; "påverkas inte" denies it of any.
    const denials = article
      .polarityAt(at)
      .negations.filter(({ start, end }) => own.length === 0 || deniesOutright(text.slice(start, end)));
    const place = denials.find((denial) => excepts(denial, at, article, weighty));
    if (!place) continue;
    const { start, end } = clauseAround(place.start, text);
    return text.slice(start, end).replace(/^[\s,–»”]+|[\s.,»”]+$/gu, '');
  }
  return null;
}

function excepts(place: Place, at: number, article: PreparedArticle, added: readonly Token[]): boolean {
  const { text, tokens } = article.sentences[at]!;
  const { start, end } = clauseAround(place.start, text);
  const inside = tokens.flatMap((token, index) => (token.start >= start && token.start < end ? [index] : []));
  if (inside.length > LONGEST_CLAUSE) return false;
  const subject = inside.slice(0, SUBJECT_WITHIN).filter((index) => tokens[index]!.end <= place.start);
  if (!subject.some((index) => added.some((word) => names(word, tokens[index]!)))) return false;
  if (!deniesOutright(text.slice(place.start, place.end))) return true;
  return inside.some((index) => GENERAL.some((one) => tokens[index]!.lower.startsWith(one)));
}

/** A form of the same word, or what it begins with ("musiken" for "musikundervisningen"). */
function names(own: Token, said: Token): boolean {
  if (matchStrength(own, said) >= SAME_WORD) return true;
  return said.stem.length >= SHORTEST_BEGINNING && own.lower.startsWith(said.stem);
}
