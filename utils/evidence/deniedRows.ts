/** The words of a claim that it denies itself: an article that denies them too agrees with it. */
import type { PreparedArticle } from './article';
import type { PreparedClaim } from './claim';
import { clauseAround } from './clauses';
import { hitsOf } from './coverage';
import { deniesOutright, spares, type PartialDenial, type Place } from './polarity';
import { directionOf } from './opposites';
import { wordsBeside } from './reach';
import { SAME_WORD, matchStrength, tokens, type Token } from './words';

/** Rows of the words that a claim denies itself, by what of an article agrees with that. */
export interface Denied {
  /** An outright denial ("inte"). */
  outright: ReadonlySet<number>;
  /** What spares ("slipper"): only what an outright denial or what spares denies. */
  spared: ReadonlySet<number>;
  /** A refusal, a lack or an end: what the claim says ends or is lacking too. */
  refused: ReadonlySet<number>;
  /** A lack: what the claim says there is none of by a word's end. */
  lacked: ReadonlySet<number>;
  /** The same refusal in any form: whatever the claim says. */
  all: ReadonlySet<number>;
  /** The other direction: of fewer "kariesfria" more "karies" is the same. */
  turned: ReadonlySet<number>;
}

/** How much of a text surely holds a word. */
const LONGEST_WORD = 40;

type Stretch = Pick<Place, 'start' | 'end'>;

const NONE: ReadonlySet<number> = new Set();
const NO_MORE = /^[^,;:]{0,40}\s(?:längre|sedan)(?!\p{L})/u;
const CHANGES = /^(?:ändra|förändr|bytt|byter|överg[ae]|kort(?:a|ats))/u;
/** Comparatives and words of a difference. */
const COMPARES =
  /^(?:\p{L}{2,}are|bättre|sämre|större|mindre|fler|färre|högre|lägre|äldre|yngre|längre|tyngre|värre|mer|oftare|skil(?:jer|de|t|da|lnad\p{L}*)|olika|överlägs\p{L}*|underlägs\p{L}*)$/u;
const ALIKE = /(?:^|\s)(?:lika|samma|jämn\p{L}*)\s/iu;
const LACKING = /^(?:utan|sakn|slipp|för (?:få|lite|litet))/iu;
/** "De som inte kommer": how far behind the denial the clause that tells of whom it is reaches. */
const TOLD_WITHIN = 25;

/** What a claim denies itself: nothing in most. */
export function deniedBy(claim: PreparedClaim): Denied {
  const negations = [
    ...claim.polarity.negations,
    ...claim.polarity.partial.filter(({ denies }) => denies === 'refusal'),
  ];
  const { denials } = claim.leanings;
  if (negations.length + denials.length === 0)
    return { outright: NONE, spared: NONE, refused: NONE, lacked: NONE, all: NONE, turned: NONE };
  const said = ({ start, end }: Stretch) => claim.claim.text.slice(start, end);
  const outright = [...negations, ...denials.filter(({ says }) => says === 'not')];
  // More of a lack is no less of it.
  const without = denials.filter((denial) => denial.says === 'without' && !/brist/iu.test(said(denial)));
  return {
    outright: rowsOf(outright, claim),
    spared: rowsOf(
      negations.filter((place) => deniesOutright(said(place)) || spares(said(place))),
      claim,
    ),
    refused: rowsOf([...outright, ...denials.filter(({ says }) => says === 'ends')], claim),
    lacked: rowsOf([...negations, ...denials], claim),
    all: new Set(claim.words.keys()),
    turned: rowsOf([...outright, ...without], claim),
  };
}

/**
 * Rows in which a denial of the article agrees with the claim's own. One agrees; an outright one beside another of its
 * clause, or beside the word with which the claim denies ("vi är inte emot"), does not.
 */
export function agreedBy(
  place: Place,
  at: number,
  claim: PreparedClaim,
  article: PreparedArticle,
  denied: Denied,
): ReadonlySet<number> {
  if (denied.lacked.size === 0) return NONE;
  const { text } = article.sentences[at]!;
  const said = text.slice(place.start, place.end);
  if (saysTheSame(place, at, claim, article)) return denied.all;
  if (spares(said)) return denied.spared;
  if (!deniesOutright(said)) {
    if (LACKING.test(said)) return denied.lacked;
    return saysOwnEnd(place, at, claim, article) ? denied.outright : denied.refused;
  }
  const own = claim.polarity.negations.map(({ start, end }) => claim.claim.text.slice(start, end));
  if (own.includes(said)) return denied.outright;
  const { start, end } = clauseAround(place.start, text);
  const beside = article.polarityAt(at).negations.filter((one) => one.start >= start && one.start < end);
  if (beside.some((one) => own.includes(text.slice(one.start, one.end)))) return NONE;
  // "Det är inte motivationen som brister" beside "saknar motivation": a lack denied.
  const lacks = own.length > 0 && !own.some(deniesOutright);
  if (lacks && beside.some((one) => !deniesOutright(text.slice(one.start, one.end)))) return NONE;
  if (deniesDenial(place, at, claim, article)) return NONE;
  // "Har inte haft något sedan dess", "finns inte längre": it ended.
  if (NO_MORE.test(text.slice(place.end))) return denied.refused;
  return denied.outright;
}

/**
 * Whether what denies only a refusal or an end denies the claim: it tells of one, in its own words or by the very noun
 * ("riktade kritik"), and is itself none such.
 */
export function deniesKind(
  place: PartialDenial,
  at: number,
  claim: PreparedClaim,
  article: PreparedArticle,
  marked: Uint8Array,
): boolean {
  const { negations, partial } = claim.polarity;
  if (partial.some((own) => own.denies === place.denies)) return false;
  if (place.denies === 'difference') return comparesOutright(claim, article.sentences[at]!.tokens);
  if (place.denies === 'end' && namesKind(place, at, article, marked)) return false;
  const said = negations.map((own) => claim.claim.text.slice(own.start, own.end));
  if (said.some((own) => deniesOutright(own) || spares(own))) return false;
  const { denials } = claim.leanings;
  // "Stängningen skjuts upp": it goes on, by the claim too.
  const ends = denials.filter(({ says }) => says === 'ends');
  if (place.denies === 'end' && negations.some((own) => ends.some((end) => !overlaps(own, end)))) return false;
  if (negations.length > 0 || denials.some(({ says }) => says !== 'without')) return true;
  if (place.denies === 'end' && claim.words.some(({ lower }) => directionOf(lower) !== 0 || CHANGES.test(lower)))
    return true;
  return place.denies === 'refusal' && namesKind(place, at, article, marked);
}

/** The claim says that one of two is more, or that they differ, and denies nothing; the sentence does not say so too. */
function comparesOutright(
  { claim, words, polarity, leanings }: PreparedClaim,
  said: readonly { lower: string }[],
): boolean {
  if (ALIKE.test(claim.text)) return false;
  if (polarity.negations.length > 0 || leanings.denials.some(({ says }) => says === 'not')) return false;
  return words.some(({ lower }) => COMPARES.test(lower) && !said.some((token) => token.lower === lower));
}

/** What denies only a refusal denies it by a word of the claim's own. */
export function namesKind({ start, end }: Stretch, at: number, article: PreparedArticle, marked: Uint8Array): boolean {
  const { tokens, forms } = article.sentences[at]!;
  return tokens.some((token, index) => token.start > start && token.end <= end && marked[forms[index]!.id] === 1);
}

/** A refusal, a lack or an end by the word of the claim's own, in whichever form ("skjutit upp", "skjutits upp"). */
function saysTheSame({ at: token }: Place, at: number, claim: PreparedClaim, article: PreparedArticle): boolean {
  const said = article.sentences[at]!.tokens[token]!;
  if (deniesOutright(said.text)) return false;
  return claim.polarity.negations.some(({ start }) => {
    const [own] = tokens(claim.claim.text.slice(start, start + LONGEST_WORD));
    return own !== undefined && !deniesOutright(own.text) && matchStrength(own, said) >= SAME_WORD;
  });
}

/** What the denial denies is the word with which the claim denies, and not outright: the claim's only one. */
function deniesDenial(place: Place, at: number, claim: PreparedClaim, article: PreparedArticle): boolean {
  const { text } = claim.claim;
  const denying: Stretch[] = [...claim.polarity.negations, ...claim.leanings.denials];
  if (denying.some(({ start, end }) => deniesOutright(text.slice(start, end)))) return false;
  const sentence = article.sentences[at]!;
  const beside = wordsBeside(place, at, article);
  const isBeside = (own: Token) => beside.some((index) => matchStrength(own, sentence.tokens[index]!) >= SAME_WORD);
  // The word itself, or another of its family.
  if (denying.every(({ start, end }) => tokens(text).some((own) => within(own, { start, end }) && isBeside(own))))
    return true;
  return claim.words.some(
    (word) =>
      denying.every((one) => within(word, one)) &&
      hitsOf(word, article).forms.some((form) => beside.some((index) => sentence.forms[index]!.id === form)),
  );
}

/** A refusal of the very end that the claim tells of ("river upp beslutet att stänga"). */
function saysOwnEnd(place: Place, at: number, claim: PreparedClaim, article: PreparedArticle): boolean {
  const ends = claim.leanings.denials.filter(({ says }) => says === 'ends');
  const words = claim.words.filter((word) => ends.some((end) => within(word, end)));
  if (words.length === 0) return false;
  const { text, tokens, forms } = article.sentences[at]!;
  const clause = clauseAround(place.start, text);
  return tokens.some(
    ({ start }, index) =>
      start >= clause.start &&
      start < clause.end &&
      (start < place.start || start >= place.end) &&
      words.some((word) => hitsOf(word, article).forms.includes(forms[index]!.id)),
  );
}

function overlaps(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && other.start < one.end;
}

function within(word: Stretch, { start, end }: Stretch): boolean {
  return word.start >= start && word.end <= end;
}

/**
 * Rows of the claim's words beside these denials: those of the same clause and of the one of its time ("nej blev svaret när
 * …"), but not those before its "att" or "som"; of "innan" those that follow, and of a clause that tells of whom the claim
 * is ("som inte kommer") those next to it.
 */
function rowsOf(denials: readonly Stretch[], { claim: { text }, words }: PreparedClaim): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const denial of denials) {
    const clause = clauseAround(denial.start, text);
    const timed = /^,?\s*när\s/u.test(text.slice(clause.end)) ? clauseAround(clause.end, text).end : clause.end;
    const inClause = words.filter((word) => word.start >= clause.start && word.start < clause.end).length;
    // "Älvhult, som är litet, drabbas inte": a clause with its verb alone has its subject before it.
    const opens = clause.adds || inClause > 1 ? clause.start : 0;
    const from = text.slice(denial.start, denial.end).toLowerCase() === 'innan' ? denial.end : opens;
    const to = /(?:^|\s)som\s$/u.test(text.slice(0, denial.start)) ? toldUpTo(denial, text) : timed;
    words.forEach((word, row) => {
      if (word.start < from || word.start >= Math.min(to, timed)) return;
      if (!/\s(?:att|som)\s/u.test(text.slice(word.end, denial.start))) rows.add(row);
    });
  }
  return rows;
}

/** Where a clause that tells of whom the claim is ends, by its denial: before the next auxiliary, or soon. */
function toldUpTo({ start, end }: Stretch, text: string): number {
  const next = deniesOutright(text.slice(start, end)) ? null : AUXILIARY.exec(text.slice(end));
  return end + Math.min(TOLD_WITHIN, next?.index ?? TOLD_WITHIN);
}

const AUXILIARY = /\s(?:är|var|har|hade|blir|blev|får|fick|kan|ska|vill)\s/u;
