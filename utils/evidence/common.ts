/** Which clauses of an article's passages are about what a claim says: what is denied or doubted there concerns the claim. */
import type { PreparedArticle } from './article';
import type { PreparedClaim } from './claim';
import { hitsOf, NUMBER_WEIGHT, type Coverage } from './coverage';
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

/** A stretch of a sentence: what one clause says, or the part of it that a word governs. */
interface Stretch {
  start: number;
  end: number;
}

/**
 * What a stretch of the article's sentence has in common with a claim, its numbers included; negating and hedging words
 * count for nothing. Nothing where one of the rows `agreed` stands in it: what the claim itself denies there.
 */
function commonWithin(
  { start, end }: Stretch,
  at: number,
  claim: PreparedClaim,
  article: PreparedArticle,
  { rows, marked, shared }: Coverage,
  agreed: ReadonlySet<number>,
): Common {
  const { tokens, forms } = article.sentences[at]!;
  const { negations, partial, hedges } = article.polarityAt(at);
  const figures = shared.filter((one) => one.at === at && one.number.start >= start && one.number.start < end);
  if (figures.length === 0 && !forms.some(({ id }) => marked[id] === 1)) return NOTHING;
  const standing = new Set<number>();
  let common = figures.length * NUMBER_WEIGHT;
  let weight = common;
  tokens.forEach((token, index) => {
    if (token.start < start || token.start >= end) return;
    if (figures.some(({ number }) => token.start >= number.start && token.end <= number.end)) return;
    const own = marked[forms[index]!.id] === 1;
    // Of a phrase the words between are the matter ("skjuts mötet upp"), and its last may be ("ska ha sagt").
    const says = (place: Stretch) => token.start === place.start || (token.end === place.end && !own);
    if (negations.some(says) || partial.some(says) || hedges.some(says)) return;
    if (isStopWord(token.lower) && !own) return;
    weight += rarity(token.stem);
    if (!own) return;
    common += rarity(token.stem);
    standing.add(forms[index]!.id);
  });
  const ofNumbers = figures.length > 0 ? NUMBER_WEIGHT : 0;
  let total = claim.numbers.length > 0 ? NUMBER_WEIGHT : 0;
  let stands = Math.min(total, ofNumbers);
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

/** Whether a stretch of a sentence has enough in common with the claim: as much as one of `enough` asks. */
export function isAbout(
  stretch: Stretch,
  at: number,
  enough: readonly Common[],
  claim: PreparedClaim,
  article: PreparedArticle,
  coverage: Coverage,
  agreed: ReadonlySet<number>,
): boolean {
  const common = commonWithin(stretch, at, claim, article, coverage, agreed);
  return enough.some(({ ofClause, ofClaim }) => common.ofClause >= ofClause && common.ofClaim >= ofClaim);
}
