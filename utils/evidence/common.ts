/** Which clauses of an article's passages are about what a claim says: what is denied or doubted there concerns the claim. */
import type { PreparedArticle } from './article';
import type { PreparedClaim } from './claim';
import { clauseAround } from './clauses';
import { hitsOf, type Coverage } from './coverage';
import { rarity } from './rarity';
import { strengthWithin } from './standing';
import { isStopWord } from './words';

/** How much of one clause and a claim is the same, each 0–1 by the weight of its words. */
export interface Common {
  /** Of the clause's words, those that are the claim's. */
  ofClause: number;
  /** Of the claim's words, those that stand in the clause. */
  ofClaim: number;
}

const NOTHING: Common = { ofClause: 0, ofClaim: 0 };

/**
 * What the clause around `offset` in a sentence has in common with a claim; negating and hedging words count for nothing.
 * Nothing where one of the rows `agreed` stands in it: what the claim itself denies there.
 */
function commonAround(
  offset: number,
  at: number,
  claim: PreparedClaim,
  article: PreparedArticle,
  { rows, marked }: Coverage,
  agreed: ReadonlySet<number>,
): Common {
  const { text, tokens, forms } = article.sentences[at]!;
  const { negations, hedges } = article.polarityAt(at);
  if (!forms.some(({ id }) => marked[id] === 1)) return NOTHING;
  const clause = clauseAround(offset, text);
  const standing = new Set<number>();
  let weight = 0;
  let common = 0;
  tokens.forEach((token, index) => {
    if (token.start < clause.start || token.start >= clause.end) return;
    const own = marked[forms[index]!.id] === 1;
    // Of a phrase the words between are the matter ("skjuts mötet upp"), and its last may be ("ska ha sagt").
    const says = ({ start, end }: { start: number; end: number }) =>
      token.start === start || (token.end === end && !own);
    if (negations.some(says) || hedges.some(says)) return;
    if (isStopWord(token.lower) && !own) return;
    weight += rarity(token.stem);
    if (!own) return;
    common += rarity(token.stem);
    standing.add(forms[index]!.id);
  });
  let total = 0;
  let stands = 0;
  let both = false;
  claim.words.forEach((word, row) => {
    total += word.weight;
    if (!hitsOf(word, article).forms.some((form) => standing.has(form))) return;
    stands += word.weight * strengthWithin(rows[row]!, at, at);
    both ||= agreed.has(row);
  });
  if (both) return NOTHING;
  return { ofClause: weight === 0 ? 0 : common / weight, ofClaim: total === 0 ? 0 : stands / total };
}

/** Whether the clause around `offset` has enough in common with the claim: as much as one of `enough` asks. */
export function isAbout(
  offset: number,
  at: number,
  enough: readonly Common[],
  claim: PreparedClaim,
  article: PreparedArticle,
  coverage: Coverage,
  agreed: ReadonlySet<number>,
): boolean {
  const common = commonAround(offset, at, claim, article, coverage, agreed);
  return enough.some(({ ofClause, ofClaim }) => common.ofClause >= ofClause && common.ofClaim >= ofClaim);
}
