/** Notes beside a passage: it denies what the claim asserts, says its opposite, or says it with less certainty (evidence.md 3.5). */
import type { PreparedArticle } from './article';
import { carrying, countsIn, sentencesOf } from './carrying';
import type { PreparedClaim } from './claim';
import { assertionAround, clauseAround, type Clause } from './clauses';
import { isAbout, type Common } from './common';
import type { Coverage } from './coverage';
import { wordsOfChange } from './directions';
import { exceptedIn } from './excepted';
import { hedgeFinding } from './hedgeFindings';
import { oppositesIn, turns } from './opposites';
import { ownDenial, refusalTurned } from './ownDenial';
import { agreedBy, deniedBy, deniesKind, namesKind, type Denied } from './deniedRows';
import { deniesOutright, type Place } from './polarity';
import { plannedRow, reachesClaim } from './reach';
import type { Finding } from './types';
import type { Window } from './windows';

/** A passage with less of the claim than this is about something else, whatever it denies. */
const COMPARED_FROM = 0.25;
/**
 * A clause is about the claim when so much of it is the claim's, and so much of the claim stands in it, to deny …
 * (cases/evidence and five sets of our own: 94 of 123 denials and 57 of 71 doubts noted, and one of either on 16 of 882
 * right pairs) …
 */
const DENIED: readonly Common[] = [
  { ofClause: 0.4, ofClaim: 0.1 },
  { ofClause: 0.2, ofClaim: 0.35 },
];
/** … and to do so apart from the claim's numbers. */
const DENIED_APART: readonly Common[] = [
  { ofClause: 0.4, ofClaim: 0.35 },
  { ofClause: 0.8, ofClaim: 0.25 },
];
/** … and beside the opposite of one of its words less is enough, since that is the claim's as well. */
const REVERSED: Common = { ofClause: 0.2, ofClaim: 0.2 };
/** … and in a sentence with less than this share of what the passage's best one has of the claim, to do so beside it. */
const BESIDE_BELOW = 0.5;
const DENIED_BESIDE: readonly Common[] = [
  { ofClause: 0.6, ofClaim: 0.2 },
  { ofClause: 0.4, ofClaim: 0.35 },
];
const NONE: ReadonlySet<number> = new Set();
/** A sentence carries as much of the claim as the passage's best one. */
const CARRIES_ALL = 0.9;
/** A sentence carries the claim when it has this share of what the passage's best sentence has … */
const CARRIES_FROM = 0.7;
/** … and one of a passage further on is about it with this. */
const DENIED_FURTHER_FROM = 0.3;

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
  if (!best) return [];
  if (best.share < COMPARED_FROM) return [excepted(claim, article)].filter((finding) => finding !== null);
  const inWords = claim.quotations.length === 0 && coverage.rows.every((row) => row.as !== 'number');
  const denial =
    denialIn(claim, article, coverage, shown, inWords) ??
    oppositeIn(claim, article, coverage, best) ??
    directionIn(claim, article, coverage, best) ??
    denialOfClaim(claim, article, coverage, best) ??
    excepted(claim, article);
  return [denial, hedgeFinding(claim, article, coverage, shown, inWords)].filter((finding) => finding !== null);
}

/** The first clause that denies what the claim says; null where none does. */
function denialIn(
  claim: PreparedClaim,
  article: PreparedArticle,
  coverage: Coverage,
  shown: readonly Window[],
  inWords: boolean,
): Finding | null {
  const best = shown[0]!;
  let denied: Denied | null = null;
  // In words a claim may be denied a sentence or a passage further on; numbers and quotations tell where it stands.
  const further = inWords ? carrying(shown.slice(1).flatMap(sentencesOf), coverage, best, DENIED_FURTHER_FROM) : [];
  const carriesAll = (at: number) => carrying([at], coverage, best, CARRIES_ALL).length > 0;
  for (const at of [...sentencesOf(best), ...further.sort((a, b) => a - b)]) {
    const { negations, partial } = article.polarityAt(at);
    const { text } = article.sentences[at]!;
    const isDenied = (place: Place, agreed: ReadonlySet<number>) => {
      const clause = assertionAround(place.start, text);
      return isAbout(clause, at, enoughFor(clause, at, claim, coverage, best), claim, article, coverage, agreed);
    };
    for (const place of negations) {
      if (deniesTurned(place, at, claim, article)) continue;
      if (!reachesClaim(place, at, claim, article, coverage)) continue;
      const agreed = agreedBy(place, at, claim, article, (denied ??= deniedBy(claim)));
      if (isDenied(place, agreed)) return noted(text.slice(place.start, place.end), null);
      const planned = plannedRow(place, at, claim, article);
      if (planned !== null && !agreed.has(planned) && carriesAll(at))
        return noted(text.slice(place.start, place.end), null);
    }
    for (const place of partial)
      if (
        deniesKind(place, at, claim, article, coverage.marked) &&
        (isDenied(place, NONE) || (carriesAll(at) && namesKind(place, at, article, coverage.marked)))
      )
        return noted(text.slice(place.start, place.end), null);
  }
  return null;
}

/** "Ingen var vaccinerad" says that all were "ovaccinerade". */
function deniesTurned({ start, end }: Place, at: number, { words }: PreparedClaim, article: PreparedArticle): boolean {
  const turned = words.filter(({ lower }) => lower.startsWith('o'));
  const { text, tokens } = article.sentences[at]!;
  if (turned.length === 0 || !deniesOutright(text.slice(start, end))) return false;
  const clause = clauseAround(start, text);
  return tokens.some(
    (token) => token.start >= clause.start && token.start < clause.end && turned.some((word) => turns(word, token)),
  );
}

function noted(value: string, instead: string | null): Finding {
  return { kind: 'negation', value, found: true, instead, counts: true };
}

/**
 * How much a clause of a sentence must have in common with the claim: more apart from the claim's numbers, where it has
 * any, and in a sentence that carries little of it.
 */
function enoughFor(
  clause: Clause,
  at: number,
  claim: PreparedClaim,
  coverage: Coverage,
  best: Window,
): readonly Common[] {
  const stands = (one: { number: { start: number }; at: number }) =>
    one.at === at && one.number.start >= clause.start && one.number.start < clause.end;
  if (claim.numbers.length > 0) return coverage.shared.some(stands) ? DENIED : DENIED_APART;
  if (claim.quotations.length > 0) return DENIED_APART;
  const counted = sentencesOf(best).some((one) => countsIn(one, coverage));
  if (counted && !countsIn(at, coverage)) return DENIED_APART;
  return carrying([at], coverage, best, BESIDE_BELOW).length > 0 ? DENIED : DENIED_BESIDE;
}

/** A word of the best passage that is the opposite of the claim's in its place. */
function oppositeIn(claim: PreparedClaim, article: PreparedArticle, coverage: Coverage, best: Window): Finding | null {
  const counts = (at: number) => countsIn(at, coverage);
  const saysOfClaim = (offset: number, at: number) => {
    const clause = clauseAround(offset, article.sentences[at]!.text);
    const enough = [...enoughFor(clause, at, claim, coverage, best), REVERSED];
    return isAbout(clause, at, enough, claim, article, coverage, NONE);
  };
  const opposites = oppositesIn(claim, article, coverage, best, counts);
  if (opposites.length === 0) return null;
  const denied = deniedBy(claim).turned;
  const opposite = opposites.find(
    ({ at, word, row }) => !denied.has(row) && (counts(at) || saysOfClaim(word.start, at)),
  );
  return opposite ? noted(opposite.word.text, claim.words[opposite.row]!.text) : null;
}

/** The figures that carry the claim tell the other direction than its word does. */
function directionIn(claim: PreparedClaim, article: PreparedArticle, coverage: Coverage, best: Window): Finding | null {
  const { told } = coverage;
  if (!told || told.agrees || deniedBy(claim).turned.has(told.row)) return null;
  const carries = carrying(sentencesOf(best), coverage, best, CARRIES_FROM);
  if (!told.sentences.some((at) => carries.includes(at))) return null;
  return noted(wordsOfChange(article, told.change), claim.words[told.row]!.text);
}

/** What the claim says of one more is what the article excepts. */
function excepted(claim: PreparedClaim, article: PreparedArticle): Finding | null {
  const denial = exceptedIn(claim, article);
  return denial === null ? null : noted(denial, null);
}

/** The claim's own denial of what the passage affirms, where nothing is denied in the sentences that carry it. */
function denialOfClaim(
  claim: PreparedClaim,
  article: PreparedArticle,
  coverage: Coverage,
  best: Window,
): Finding | null {
  if (claim.polarity.negations.length === 0) return null;
  const carries = carrying(sentencesOf(best), coverage, best, CARRIES_FROM);
  if (carries.some((at) => article.polarityAt(at).negations.length > 0)) return null;
  const turned = refusalTurned(claim, article, carries);
  if (turned) return noted(turned.said, turned.refusal);
  const own = ownDenial(claim, article, coverage, best);
  return own ? { kind: 'negation', value: own, found: false, instead: null, counts: true } : null;
}
