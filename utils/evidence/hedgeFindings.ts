/** A note beside a passage: it says as a guess, a plan or a view what the claim asserts (evidence.md 3.5). */
import type { PreparedArticle, Sentence } from './article';
import { carrying, countsIn, sentencesOf } from './carrying';
import type { PreparedClaim } from './claim';
import { clauseAround } from './clauses';
import { isAbout, type Common } from './common';
import type { Coverage } from './coverage';
import type { Hedge } from './polarity';
import type { Finding } from './types';
import type { Window } from './windows';
import { SAME_WORD, matchStrength } from './words';

/** A clause doubts the claim when so much of it is the claim's, and so much of the claim stands in it … */
const DOUBTED: readonly Common[] = [
  { ofClause: 0.2, ofClaim: 0.2 },
  { ofClause: 0.33, ofClaim: 0.13 },
];
/** … in a sentence with this share of what the passage's best one has of the claim … */
const DOUBTED_FROM = 0.5;
/** … or, where it says little else … */
const DOUBTED_APART: readonly Common[] = [{ ofClause: 0.5, ofClaim: 0.15 }];
/** … with this. Beside the sentence with the claim's number most doubts are of something else. */
const APART_FROM = 0.3;
const DOUBTED_BESIDE: readonly Common[] = [{ ofClause: 0.4, ofClaim: 0.4 }];
/** In words a claim may be doubted a passage further on, in a sentence that carries nearly as much of it, and says little else. */
const DOUBTED_FURTHER_FROM = 0.7;
const DOUBTED_FURTHER: readonly Common[] = [
  { ofClause: 0.4, ofClaim: 0.2 },
  { ofClause: 0.2, ofClaim: 0.35 },
];
/** How many words may stand between a hedge and the "att" of what it governs ("befarar dock att"). */
const ATT_WITHIN = 2;
/** What makes the rest of its clause depend on what follows, and not what follows unsure. */
const CONDITION = /^(?:under förutsättning|på villkor|förutsatt|såvida|ifall)/iu;
/** Words of estimating: a claim that says "drygt" or "cirka" itself says no more of the number. */
const ESTIMATES = /^(?:uppskatta|beräkna|bedöm|prelim|prognos|väntas|skulle kosta|räknar med|tänkt|är tänkt)/iu;
/** What names a cause as someone's view: of what follows. */
const BLAMES = /^(?:lägg|la(?:de|gt)|skyll|pek\p{L}* ut|utpekas)/iu;
/** What a claim says of a proposal that did not come to be. */
const FALLS = /^(?:föll|fall|fäll|avsl|avvis|nej)/iu;
const PROPOSES = /^(?:föresl|förorda|förespråka|rekommendera|vill|önska)/iu;
const NONE: ReadonlySet<number> = new Set();
/** How many words after "ska" the verb stands at most. */
const COMES_WITHIN = 3;
/** The same behind "kan", whose subject may stand between. */
const MAY_WITHIN = 7;
/** What may come about without anyone's doing: behind these "kan" tells of what is not sure. */
const COMING_ABOUT: ReadonlySet<string> = new Set(
  (
    'ha vara bli få komma hamna leda innebära betyda orsaka medföra resultera drabba drabbas påverka påverkas tvingas behöva behövas ' +
    'dröja öka minska sjunka stiga växa krympa försvinna uppstå inträffa ske hända bero sluta ligga handla'
  ).split(' '),
);

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
  // What is quoted word for word is as sure as it was said.
  if (claim.quotations.length > 0) return null;
  const best = shown[0]!;
  const hedged = (at: number) => article.polarityAt(at).hedges.length > 0;
  if (!(inWords ? shown : [best]).some((window) => sentencesOf(window).some(hedged))) return null;
  const further = inWords ? carrying(shown.slice(1).flatMap(sentencesOf), coverage, best, DOUBTED_FURTHER_FROM) : [];
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
      if (!isAbout(governedBy(hedge, article.sentences[at]!), at, enough, claim, article, coverage, NONE)) continue;
      const value = article.sentences[at]!.text.slice(hedge.start, hedge.end);
      const finding: Finding = { kind: 'hedge', value, found: true, instead: null, counts };
      if (counts) return finding;
      beside ??= finding;
    }
  }
  return beside;
}

/** What a hedge makes less sure: its clause, or what follows "att" where it says that someone thinks or fears it. */
function governedBy(hedge: Hedge, { text, tokens }: Sentence): { start: number; end: number } {
  const clause = clauseAround(hedge.of ?? hedge.start, text);
  if (hedge.of !== undefined || CONDITION.test(text.slice(hedge.start, hedge.end))) return clause;
  if (BLAMES.test(text.slice(hedge.start, hedge.end))) return { start: hedge.end, end: clause.end };
  // "… men ingen har undersökt om det beror på reformen": of what was said before.
  if (hedge.says === 'unknown' && /^\sdet\s/u.test(text.slice(hedge.end)))
    return { start: clauseAround(clause.start - 1, text).start, end: clause.end };
  const that = tokens.find(({ start, lower }) => start >= hedge.end && start < clause.end && lower === 'att');
  const between = that ? tokens.filter(({ start }) => start >= hedge.end && start < that.start).length : 0;
  return that && between <= ATT_WITHIN ? { start: that.end, end: clause.end } : clause;
}

/** Whether a hedge says less than the claim does: whose view it is takes less away than that it is not sure. */
function saysLess(hedge: Hedge, at: number, claim: PreparedClaim, article: PreparedArticle): boolean {
  const { hedges } = claim.polarity;
  const { tokens } = article.sentences[at]!;
  const { stem, lower } = tokens[hedge.at]!;
  const said = article.sentences[at]!.text.slice(hedge.start, hedge.end);
  if (ESTIMATES.test(said) && claim.numbers.some(({ approximate }) => approximate)) return false;
  // "Känner inte till" beside "säger sig inte veta".
  if (claim.polarity.negations.length > 0 && /(?:^|\s)inte(?:\s|$)/u.test(said)) return false;
  // A claim that names the proposal says that it is one.
  if (
    PROPOSES.test(said) &&
    hedges.some(({ start, says }) => says === 'thing' && /^förslag/iu.test(claim.claim.text.slice(start)))
  )
    return false;
  if (said.toLowerCase() === 'kan' && !mayBe(hedge, at, claim, article)) return false;
  // "Helt eller delvis": either way it is so.
  if (lower === 'delvis' && tokens[hedge.at - 1]?.lower === 'eller') return false;
  // "Ska enligt planen": no less than "ska".
  if (/^(?:ska(?:ll)? enligt|plan(?:en)?)$/iu.test(said) && hedges.some(({ says }) => says === 'coming')) return false;
  // "den som vill", "var den vill": anyone who does.
  if (lower === 'vill' && /^(?:som|den|man)$/u.test(tokens[hedge.at - 1]?.lower ?? '')) return false;
  if (claim.leanings.unsure || hedges.some(({ says }) => says === 'doubt' || says === 'unknown' || says === 'wish'))
    return false;
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
      // The proposal is what falls.
      return !claim.leanings.denials.some(({ start }) => FALLS.test(claim.claim.text.slice(start)));
    case 'unknown':
    case 'doubt':
      return true;
  }
}

/** "Kan" doubts what the claim says happens or what comes of it; else it tells what someone is able or free to do. */
function mayBe({ end }: Hedge, at: number, { words }: PreparedClaim, article: PreparedArticle): boolean {
  const { tokens } = article.sentences[at]!;
  const from = tokens.findIndex(({ start }) => start >= end);
  const following = from < 0 ? [] : tokens.slice(from, from + MAY_WITHIN);
  return following.some(
    (verb) =>
      COMING_ABOUT.has(verb.lower) ||
      (/..as?$/u.test(verb.lower) && words.some((word) => matchStrength(word, verb) >= SAME_WORD)),
  );
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
