/** Shares that follow from two amounts of an article, and amounts that follow from one and a share or a factor. */
import type { PreparedArticle } from './article';
import type { NumberMention } from './mention';
import { sameMeasure, sameUnit } from './numberMatch';
import { comparesIn, isOfThem, periodAfter } from './reckoned';
import { alone, changed, comparable, fits, type Derivation, type Placed, type Speaks } from './pairs';

/** A whole is at least so much: shares of few come about by chance. */
const LEAST_WHOLE = 10;
/** A product is looked for above this only. */
const LARGE = 31;

/**
 * "var fjärde" from "av de 96 är 22", "60 procent" from two sums of money; for a claim of change ("minskade med sju
 * procent") from what it was and what it became, or from the difference.
 */
export function partOf(share: NumberMention, article: PreparedArticle, speaks: Speaks): Derivation | null {
  if (share.dimension !== 'percent') return null;
  let text: string | null = null;
  const sentences: number[] = [];
  for (const { a, b, values } of article.figures.pairs) {
    if (b.at - a.at > 1) continue;
    const part = Math.min(...values);
    const whole = Math.max(...values);
    const compares = share.compares || (share.kind === 'share' && a.at === b.at && changed(article, a, b));
    if ((whole < LEAST_WHOLE && !values.every(toHundredths)) || part <= 0) continue;
    const difference = share.compares && speaks(a.at) ? ofDifference(b, values, article) : [];
    const percents = !together(share, compares, a, b, article, speaks)
      ? difference
      : compares
        ? [part / whole, 1 - part / whole, whole / part - 1, ...difference]
        : [part / whole];
    if (!percents.some((one) => isShare(share, 100 * one))) continue;
    text ??= textOf(share, values[0] < values[1] ? [a, b] : [b, a]);
    sentences.push(a.at, b.at);
  }
  return text === null ? null : { text, sentences: inOrder(sentences) };
}

/** "0,62": two decimals tell as much as a whole of a hundred. */
function toHundredths(value: number): boolean {
  return !Number.isInteger(10 * value);
}

const MILLION = 1e6;

/**
 * "spräcker budgeten med 16 procent" from "prislappen var 1,9 miljarder. … slutsumman blir 2,2": sums up to two sentences
 * apart, of which the latter is said to be what the former became.
 */
export function becameOf(share: NumberMention, article: PreparedArticle): Derivation | null {
  if (share.dimension !== 'percent' || !share.compares) return null;
  for (const { a, b, values } of article.figures.pairs) {
    const apart = b.at - a.at;
    if (apart < 1 || apart > 2 || Math.min(...values) < MILLION || !comparable(a.number, b.number, false)) continue;
    const before = article.sentences[b.at]!.text.slice(0, b.number.start);
    if (BECAME.test(before) && isShare(share, 100 * Math.abs(values[1] / values[0] - 1)))
      return { text: `${a.number.text} … ${b.number.text}`, sentences: [a.at, b.at] };
  }
  return null;
}

const BECAME = /(?:slutsumman|slutnotan|notan|prislappen|kostnaden|priset|budgeten)(?:\s[^.;:()0-9]{0,40})?$/iu;

/**
 * What the sentences `from`…`to` tell of a whole ("212 anställda. … 163 av dem") where the claim's share has another part;
 * null where they tell none or several, and where what is left of the whole is the claim's.
 */
export function otherPartOfThem(share: NumberMention, article: PreparedArticle, { from, to }: Stretch): string | null {
  const parts = article.figures.pairs.filter(
    ({ a, b, values }) =>
      b.at >= from &&
      b.at <= to &&
      b.at - a.at <= 1 &&
      values[0] > values[1] &&
      values[0] >= LEAST_WHOLE &&
      isOfThem(b.number, article.sentences[b.at]!.text),
  );
  const only = parts.length === 1 ? parts[0]! : null;
  if (!only || isShare(share, 100 - (100 * only.values[1]) / only.values[0])) return null;
  return `${only.b.number.text} av ${only.a.number.text}`;
}

interface Stretch {
  from: number;
  to: number;
}

/** A share may follow in several places; which is meant the words tell. */
function inOrder(sentences: readonly number[]): number[] {
  return [...new Set(sentences)].sort((a, b) => a - b);
}

/** "22 av 96"; of a change the two that it lies between. */
function textOf(share: NumberMention, [less, more]: readonly [Placed, Placed]): string {
  return `${less.number.text} ${share.compares ? '…' : 'av'} ${more.number.text}`;
}

/** "148 miljoner, en minskning med 121 miljoner", "2 640. Det är 700 fler": what changed as a share of what it was. */
function ofDifference(b: Placed, [now, by]: readonly [number, number], article: PreparedArticle): number[] {
  const { text } = article.sentences[b.at]!;
  const less = /(?:minskning|sänkning|nedgång|minskat|färre|lägre|mindre)/u;
  const more = /(?:ökning|höjning|uppgång|ökat|fler|högre|mer)/u;
  const around = `${text.slice(Math.max(0, b.number.start - 20), b.number.start)} ${text.slice(b.number.end, b.number.end + 12)}`;
  if (less.test(around)) return [by / (now + by)];
  return more.test(around) && now > by ? [by / (now - by)] : [];
}

/** The two are of one measure, and belong together as the text has it. */
function together(
  share: NumberMention,
  compares: boolean,
  a: Placed,
  b: Placed,
  article: PreparedArticle,
  speaks: Speaks,
): boolean {
  if (a.number.dimension === 'percent' || b.number.dimension === 'percent') return false;
  const counted = a.number.dimension === 'count' && b.number.dimension === 'count' && a.number.scale < 1e6;
  const sameSentence = a.at === b.at;
  // Of two counts one is of the other: only one says of what.
  if (counted && !compares) {
    const { number, at } = b;
    const ofThem = isOfThem(number, article.sentences[at]!.text);
    const oneSays = a.number.nouns.length > 0 !== number.nouns.length > 0;
    if (!ofThem && !(sameSentence && oneSays)) return false;
    // "212 anställda. För 163 av dem": the words say of what the one is a part.
    return ofThem || (share.kind === 'share' && sameSentence) || (speaks(a.at) && speaks(b.at));
  }
  if (!comparable(a.number, b.number, sameSentence) || !speaks(a.at)) return false;
  return speaks(b.at) || (compares && OF_ANOTHER_TIME.test(article.sentences[b.at]!.text));
}

/** A sentence that goes on about the same, at another time. */
const OF_ANOTHER_TIME =
  /^(?:–\s)?(?:Året|Åren|Tidigare|Dessförinnan|Då|Förra|Förut|I fjol|Samma|För \p{L}+ år sedan|Nu|I dag|I år|Motsvarande)(?!\p{L})/u;

function isShare(share: NumberMention, percent: number): boolean {
  // Said in words a twentieth either way; in figures as they are rounded.
  const slack = share.kind === 'share' ? share.value * 0.05 : Number.isInteger(share.value) ? 0.5 : 0.05;
  return (
    percent >= Math.min(share.range.low, share.value - slack) &&
    percent <= Math.max(share.range.high, share.value + slack)
  );
}

/**
 * "fyrdubblades" from "1 960 klagomål … Samma period 2023 var de 480": a tenth either way, or as it is approximated;
 * "mer än" reaches to the next whole factor.
 */
export function timesAsMany(factor: NumberMention, article: PreparedArticle, speaks: Speaks): Derivation | null {
  const { value, approximate, range } = factor;
  const slack = approximate ? 0 : value * 0.1;
  const high = value > 1 && range.high > value ? value + 1 : range.high + slack;
  let text: string | null = null;
  const sentences: number[] = [];
  for (const { a, b, values } of article.figures.pairs) {
    const [less, more] = [Math.min(...values), Math.max(...values)];
    // Sums in millions are few: what one became may stand a sentence further on.
    if (b.at - a.at > (less >= MILLION ? 2 : 1) || less <= 0) continue;
    const times = value < 1 ? less / more : more / less;
    if (fellOrRose(article, a, b) * (values[1] - values[0]) * (value - 1) < 0) continue;
    if (times < range.low - slack || times > high) continue;
    if (!(comparable(a.number, b.number, a.at === b.at) || alone(b.number))) continue;
    if ((a.number.dimension === 'percent') !== (b.number.dimension === 'percent')) continue;
    if (!speaks(a.at) && !speaks(b.at)) continue;
    text ??= `${a.number.text} … ${b.number.text}`;
    sentences.push(a.at, b.at);
  }
  return text === null ? null : { text, sentences: inOrder(sentences) };
}

/** 1 for "från … till", which says what was first; 0 where the order tells nothing. */
function fellOrRose(article: PreparedArticle, a: Placed, b: Placed): number {
  if (a.at !== b.at) return 0;
  const { text } = article.sentences[a.at]!;
  return /\sfrån\s(?:[^\s.,;:]+\s){0,2}$/u.test(text.slice(0, a.number.start)) &&
    /^[^.;:()0-9]{0,40}\still\s[^.;:()0-9]{0,30}$/u.test(text.slice(a.number.end, b.number.start))
    ? 1
    : 0;
}

/**
 * "med 100 procent" where the article says "fördubblats", and back: a change told as a factor, in a sentence that speaks of
 * the claim's matter.
 */
export function changeAsFactor(number: NumberMention, article: PreparedArticle, speaks: Speaks): Derivation | null {
  if (number.kind !== 'factor' && !(number.dimension === 'percent' && number.compares)) return null;
  for (const { number: other, at } of article.figures.numbers) {
    const [factor, percent] = number.kind === 'factor' ? [number, other] : [other, number];
    if (factor.kind !== 'factor' || percent.dimension !== 'percent' || percent.kind === 'share' || !speaks(at))
      continue;
    if (percent === other && !comparesIn(other, article.sentences[at]!.text)) continue;
    const change = 100 * Math.abs(factor.value - 1);
    if (Math.abs(change - percent.value) <= change * 0.05) return { text: other.text, sentences: [at] };
  }
  return null;
}

/** How far a figure for another period may lie from its multiple: a year is 52 weeks, 365 days, 250 working days are none. */
const PERIOD_SLACK = 0.02;

/** "240 000 kronor om året" from "20 000 kronor i månaden": the same for another period. */
export function forOtherPeriod(number: NumberMention, article: PreparedArticle, speaks: Speaks): Derivation | null {
  const { period, value, range } = number;
  if (period === null || number.dimension === 'percent') return null;
  for (const { number: other, at } of article.figures.quantities) {
    if (!sameMeasure(number, other) || !(speaks(at) || speaks(at - 1))) continue;
    const there = periodAfter(article.sentences[at]!.text, other.end);
    if (there === null || there === period) continue;
    const same = (other.value * period) / there;
    const slack = PERIOD_SLACK * same;
    if (same >= Math.min(range.low, value) - slack && same <= Math.max(range.high, value) + slack)
      return { text: other.text, sentences: [at] };
  }
  return null;
}

/** "160 miljoner … det dubbla": a figure and a factor said right after it. */
export function multiplied(number: NumberMention, article: PreparedArticle): Derivation | null {
  if (number.value <= LARGE) return null;
  const factor = ({ kind, value }: NumberMention) => (kind === 'factor' ? value : null);
  return scaledBy(number, article, factor, () => true);
}

/** "12 miljoner" from "25 miljoner kronor … Halva summan", "3,3" from "60 procent av inköpet på 5,5 miljoner". */
export function amountOfShare(number: NumberMention, article: PreparedArticle, speaks: Speaks): Derivation | null {
  if (number.value <= LARGE || number.dimension === 'percent') return null;
  const factor = ({ dimension, value, parts }: NumberMention) =>
    dimension === 'percent' && value < 100 && !parts ? value / 100 : null;
  return scaledBy(number, article, factor, (amount, share) => speaks(amount) || speaks(share));
}

/**
 * An amount times what another number says (`factor`; null for numbers that say none) in its sentence or the next one;
 * `beside` decides whether the sentences of the two will do.
 */
function scaledBy(
  number: NumberMention,
  article: PreparedArticle,
  factor: (other: NumberMention) => number | null,
  beside: (amount: number, at: number) => boolean,
): Derivation | null {
  for (const { number: other, at } of article.figures.numbers) {
    const times = factor(other);
    if (times === null) continue;
    for (const where of [at - 1, at]) {
      if (!beside(where, at)) continue;
      for (const part of article.figures.numbersIn[where] ?? []) {
        if (part.kind !== 'quantity' || part.soft || !sameUnit(number, part) || !fits(number, part.value * times))
          continue;
        return { text: `${part.text}, ${other.text}`, sentences: [...new Set([where, at])] };
      }
    }
  }
  return null;
}
