/** What the nearest passage says instead of a number of the claim that stands nowhere, or only of something else. */
import type { PreparedArticle } from './article';
import type { PreparedClaim } from './claim';
import type { Coverage } from './coverage';
import { derivationOf } from './derive';
import type { NumberMention } from './mention';
import { isNamed } from './namedFigures';
import { numbersAgree } from './numberMatch';
import { changed, comparable } from './pairs';
import { otherPartOfThem } from './proportions';
import { comparesIn } from './reckoned';
import { SMALL_COUNT } from './together';
import type { Window } from './windows';

/** The numbers of a window's sentences, in order. */
export function numbersWithin({ from, to }: Window, article: PreparedArticle): NumberMention[] {
  const within: NumberMention[] = [];
  for (let at = from; at <= to; at += 1) within.push(...article.figures.numbersIn[at]!);
  return within;
}

/** What a share leaves of the whole. */
export function restOf(number: NumberMention): NumberMention {
  const range = { low: 100 - number.range.high, high: 100 - number.range.low };
  return { ...number, value: 100 - number.value, range };
}

/**
 * "var tredje" and "tre gånger så många" may be said in many words and are not missed, unless the nearest passage says
 * one share or factor, or from what to what something went, and that is another one: what stands there, or null.
 */
export function saidOtherwise(
  number: NumberMention,
  article: PreparedArticle,
  coverage: Coverage,
  best: Window | null,
): string | null {
  if (best && isNamed(number.kind)) return otherPoint(number, article, best);
  if (!best || (number.kind !== 'share' && number.kind !== 'factor')) return null;
  const alike: NumberMention[] = [];
  for (let at = best.from; at <= best.to; at += 1)
    for (const other of article.figures.numbersIn[at] ?? [])
      if (
        number.kind === 'factor'
          ? other.kind === 'factor'
          : isShareIn(other, article.sentences[at]!.text) && coverage.speaks(at)
      )
        alike.push(other);
  if (number.kind === 'factor' && alike.length === 0) return changeWithin(best, article, coverage);
  if (number.parts && alike.length === 0) return otherPartOfThem(number, article, best);
  if (new Set(alike.map((other) => other.value)).size !== 1) return null;
  // "tre fjärdedelar kommer utifrån" where a quarter is made at home.
  return number.kind === 'share' && numbersAgree(restOf(number), alike[0]!) ? null : alike[0]!.text;
}

/** A percentage that is a share of something, and not how much more or less something is. */
function isShareIn(number: NumberMention, text: string): boolean {
  return number.dimension === 'percent' && !comparesIn(number, text);
}

/** The one other time, decade, school year or place in an order of the window; null for none or several. */
function otherPoint(number: NumberMention, article: PreparedArticle, best: Window): string | null {
  const others = numbersWithin(best, article).filter(({ kind }) => kind === number.kind);
  return new Set(others.map(({ value }) => value)).size === 1 ? others[0]!.text : null;
}

/** "8 200 … 4 100": the one change of a window that is said as from what to what; null for none or several. */
function changeWithin({ from, to }: Window, article: PreparedArticle, { speaks }: Coverage): string | null {
  const changes = article.figures.pairs.filter(
    ({ a, b }) =>
      a.at === b.at &&
      a.at >= from &&
      a.at <= to &&
      speaks(a.at) &&
      comparable(a.number, b.number, true) &&
      changed(article, a, b),
  );
  return changes.length === 1 ? `${changes[0]!.a.number.text} … ${changes[0]!.b.number.text}` : null;
}

/**
 * "två duschar" where the nearest passage has four of them, and two of nothing: a small count or length, or one said
 * roughly, stands in many an article of something else. What stands there, or null.
 */
export function otherOfThing(
  number: NumberMention,
  claim: PreparedClaim,
  article: PreparedArticle,
  { speaks }: Coverage,
  best: Window | null,
): string | null {
  if (!best || number.kind !== 'quantity' || number.compares || number.totals) return null;
  // "aldrig samma läkare två gånger", "inte på tio år": no count of anything.
  if (claim.polarity.negations.length > 0) return null;
  if (!number.soft && number.value > SMALL_COUNT) return null;
  if (number.dimension !== 'count' && number.dimension !== 'duration') return null;
  const values = new Map<number, string>();
  for (let at = best.from; at <= best.to; at += 1) {
    for (const other of article.figures.numbersIn[at] ?? []) {
      if (numbersAgree(number, other) !== null) return null;
      if (speaks(at) && ofSameThing(number, other)) values.set(other.value, other.text);
    }
  }
  if (values.size !== 1) return null;
  const elsewhere = article.figures.numbers.some(
    ({ number: other, at }) =>
      numbersAgree(number, other) !== null &&
      (number.dimension !== 'count' ? speaks(at) : ofSameThing(number, other) || other.nouns.length === 0),
  );
  if (elsewhere) return null;
  const follows = derivationOf(number, article, speaks)?.sentences;
  const followsHere = follows?.every((at) => at >= best.from && at <= best.to);
  return followsHere ? null : [...values.values()][0]!;
}

/** Both count things of the same name, or measure in the same unit of time. */
function ofSameThing(a: NumberMention, b: NumberMention): boolean {
  if (b.kind !== 'quantity' || a.dimension !== b.dimension) return false;
  if (a.base !== null && b.base !== null) return Math.abs(a.base / a.value - b.base / b.value) < 1e-9;
  return a.nouns.some((noun) => b.nouns.includes(noun));
}
