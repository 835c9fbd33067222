/** A claim made ready for many articles: its words with their weights, what stands around it, its numbers, dates, names, quotations. */
import { approximates } from './approximation';
import { anchorOf, parseDates, type Anchor, type DateMention } from './dates';
import { clausesOf, type Clause } from './clauses';
import { familiesOf, isInFamily } from './families';
import { besideScale, SAID_ONCE_FROM } from './figures';
import { BEGINNING, INNER, letterKey } from './article';
import { namesIn, type NameMention } from './names';
import { parseNumbers, type NumberMention } from './numbers';
import { leaningsOf, type Leanings } from './leanings';
import { polarityOf, stops, stanceOf, type Polarity, type Stance } from './polarity';
import { quotationsIn, type Quotation } from './quotes';
import { rarity } from './rarity';
import { asReckoned } from './reckoned';
import { thingsIn, type ThingMention } from './aliases';
import type { ClaimInContext } from './types';
import { isStopWord, tokens, type Spellings, type Token } from './words';

/** A word of the claim that counts, with its weight (rarity 0–10) and all the forms of matching it. */
export interface Word extends Token {
  /** Tells it from every other word that is looked up. */
  key: string;
  weight: number;
  /** Part of a name: it tells who or where, and not what. */
  isName: boolean;
  families: readonly number[];
  /** The families are of the whole word, not of its last part. */
  ownFamily: boolean;
  things: readonly number[];
  /** Keys of the word's beginning and of what it may be contained by, and of where a part of it may begin (`letterKey`). */
  beginning: number;
  container: number | null;
  inner: readonly number[];
}

export interface PreparedClaim {
  claim: ClaimInContext;
  words: readonly Word[];
  /** The words of the claim, its sentence, paragraph, heading and title together: what it is about. Read when asked for. */
  topic: readonly Word[];
  /** Stems of the sentence, paragraph, heading and title that are not the claim's own, with their weights. */
  context: readonly { stem: string; weight: number }[];
  /** What its text asserts, one thing after another (clauses.ts). */
  clauses: readonly Clause[];
  numbers: readonly NumberMention[];
  dates: readonly DateMention[];
  things: readonly ThingMention[];
  names: readonly NameMention[];
  quotations: readonly Quotation[];
  polarity: Polarity;
  stance: Stance;
  /** What it denies or doubts in words that an article is not read for. Read when asked for. */
  leanings: Leanings;
  /** The sentence before the claim, read when it is asked for. */
  beside: Beside;
}

/** What the sentence before a claim says. */
export interface Beside {
  words: readonly Word[];
  numbers: readonly NumberMention[];
  dates: readonly DateMention[];
}

function besideOf(text: string, anchor: Anchor | null, spellings: Spellings): Beside {
  const all = tokens(text, spellings);
  const dates = parseDates(text, anchor);
  const numbers = parseNumbers(text, dates, spellings).map((number) => asReckoned(number, text));
  return { dates, numbers, words: countedWords(all, numbers, dates, thingsIn(text, all), polarityOf(all), []) };
}

/** How much a context's words count beside the claim's own: the nearer, the more. */
const CONTEXT_SHARE = { sentence: 0.5, paragraph: 0.25, title: 0.2 };

/** Prepares a claim once for any number of articles. Linear in its length. */
export function prepareClaim(claim: ClaimInContext): PreparedClaim {
  const spellings: Spellings = new Map();
  const all = tokens(claim.text, spellings);
  const anchor = anchorOf(claim.motionDate);
  const dates = parseDates(claim.text, anchor);
  const numbers = parseNumbers(claim.text, dates, spellings)
    .filter((number) => !saysLittle(number))
    .map((number, at, all) => asReckoned(besideScale(number, scaleBefore(all, at)), claim.text));
  const things = thingsIn(claim.text, all);
  const polarity = polarityOf(all);
  const midSentence = !claim.sentence.trim().startsWith(claim.text.trim().slice(0, 20));
  const around = [claim.sentence, claim.before, claim.paragraph, claim.motionTitle].join(' ');
  const names = namesIn(claim.text, all, things, midSentence, around);
  let topic: Word[] | null = null;
  let leanings: Leanings | null = null;
  let beside: Beside | null = null;
  return {
    claim,
    words: countedWords(all, numbers, dates, things, polarity, names),
    get topic() {
      return (topic ??= topicWords(claim, spellings));
    },
    get beside() {
      return (beside ??= besideOf(claim.before, anchor, spellings));
    },
    get leanings() {
      return (leanings ??= leaningsOf(all));
    },
    context: contextOf(claim, all, spellings),
    clauses: clausesOf(claim.text),
    numbers,
    dates,
    things,
    names,
    quotations: quotationsIn(claim.text),
    polarity,
    stance: stanceOf(all, polarity),
  };
}

/** The scale that an earlier number of the same text is said with: "25 miljoner … drygt 40"; else 1. */
function scaleBefore(all: readonly NumberMention[], at: number): number {
  return all.slice(0, at).findLast(({ scale }) => scale >= SAID_ONCE_FROM)?.scale ?? 1;
}

/** "på ett år": an article's may be looked for under another unit, a claim's own says too little to weigh. */
function saysLittle({ soft, value, dimension }: NumberMention): boolean {
  return soft && value === 1 && dimension === 'duration';
}

function countedWords(
  all: readonly Token[],
  numbers: readonly NumberMention[],
  dates: readonly DateMention[],
  things: readonly ThingMention[],
  polarity: Polarity,
  names: readonly NameMention[],
): Word[] {
  const inside = (token: Token, spans: readonly { start: number; end: number }[]) =>
    spans.some((span) => token.start >= span.start && token.end <= span.end);
  // "Inte" and "utan" tell nothing of the matter; what ends it ("pausat", "skjuts mötet upp") does.
  const denials = polarity.negations.filter(({ at, end }) => all[at]!.end === end && !stops(all[at]!.lower));
  const seen = new Set<string>();
  const words: Word[] = [];
  all.forEach((token, at) => {
    if (isStopWord(token.lower) || /^\p{N}/u.test(token.lower) || seen.has(token.stem)) return;
    if (approximates(token.lower) && numbers.some((number) => approximatedBy(token, number))) return;
    if (inside(token, numbers) || inside(token, dates) || inside(token, denials)) return;
    seen.add(token.stem);
    const named = things.filter((thing) => at >= thing.from && at <= thing.to).map((thing) => thing.thing);
    words.push({
      ...token,
      key: `${token.lower} ${named.join(' ')}`,
      weight: rarity(token.stem),
      isName: inside(token, names),
      families: familiesOf(token.stem),
      ownFamily: isInFamily(token.stem),
      things: named,
      beginning: letterKey(token.lower, 0, BEGINNING),
      container: token.stem.length >= INNER ? letterKey(token.stem, 0, INNER) : null,
      inner: innerKeys(token.stem),
    });
  });
  return words;
}

/** How far before a number the words that approximate it may begin: "inte fullt en", "i storleksordningen". */
const APPROXIMATED_WITHIN = 20;

function approximatedBy(word: Token, number: NumberMention): boolean {
  return number.approximate && word.end <= number.start && number.start - word.start <= APPROXIMATED_WITHIN;
}

function innerKeys(stem: string): number[] {
  const keys = new Set<number>();
  for (let start = 1; start + INNER <= stem.length; start += 1) keys.add(letterKey(stem, start, BEGINNING));
  return [...keys];
}

function topicWords(claim: ClaimInContext, spellings: Spellings): Word[] {
  const text = [claim.sentence, claim.before, claim.paragraph, claim.heading, claim.motionTitle]
    .filter(Boolean)
    .join('. ');
  const all = tokens(text, spellings);
  return countedWords(all, [], [], thingsIn(text, all), polarityOf(all), []);
}

function contextOf(
  claim: ClaimInContext,
  own: readonly Token[],
  spellings: Spellings,
): { stem: string; weight: number }[] {
  const known = new Set(own.map((token) => token.stem));
  const context: { stem: string; weight: number }[] = [];
  const add = (text: string | null, share: number) => {
    for (const token of tokens(text ?? '', spellings)) {
      if (known.has(token.stem) || isStopWord(token.lower) || token.lower.length < 3) continue;
      known.add(token.stem);
      context.push({ stem: token.stem, weight: rarity(token.stem) * share });
    }
  };
  add(claim.sentence, CONTEXT_SHARE.sentence);
  add(claim.before, CONTEXT_SHARE.sentence);
  add(claim.paragraph, CONTEXT_SHARE.paragraph);
  add(claim.heading, CONTEXT_SHARE.title);
  add(claim.motionTitle, CONTEXT_SHARE.title);
  return context;
}
