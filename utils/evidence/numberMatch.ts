/** Whether a number of the claim is a number of the article (evidence.md 3.3). */
import { familiesOf } from './families';
import { isNamed, samePoint } from './namedFigures';
import type { NumberMention } from './numbers';

/** How two numbers agree: the same value, within what an approximation allows, or in another unit of time; null: not. */
export type Agreement = 'same' | 'rounded' | 'converted' | null;

/** Compares a claim's number with one of the article. */
export function numbersAgree(claim: NumberMention, article: NumberMention): Agreement {
  if (claim.impliedScale === 1 && article.impliedScale === 1) return agree(claim, article);
  return agree(inScaleOf(claim, article), inScaleOf(article, claim));
}

/** "drygt 40" after "25 miljoner", beside a number of that scale: the scale that the text leaves out is put to it. */
function inScaleOf(number: NumberMention, other: NumberMention): NumberMention {
  const { impliedScale: factor, value, range } = number;
  if (factor === 1 || !number.approximate || other.scale !== factor || !bareFigure(number)) return number;
  return {
    ...number,
    value: value * factor,
    range: { low: range.low * factor, high: range.high * factor },
    scale: factor,
    dimension: other.dimension,
  };
}

function agree(claim: NumberMention, article: NumberMention): Agreement {
  if (Number.isNaN(claim.value) || Number.isNaN(article.value)) return null;
  if (isNamed(claim.kind) || isNamed(article.kind)) return pointsAgree(claim, article) ? 'same' : null;
  if ((claim.kind === 'factor') !== (article.kind === 'factor')) return null;
  if (!sameMeasure(claim, article)) return null;
  if (otherUnit(claim, article)) return basesAgree(claim, article) ? 'converted' : null;
  if (near(claim.value, article.value)) return 'same';
  // "12 miljoner i stället för beräknade 31": the scale is said once.
  if (bareFigure(claim) && article.scale >= 1e6 && near(claim.value, article.value / article.scale)) return 'same';
  if (bareFigure(article) && article.impliedScale > 1 && near(claim.value, article.value * article.impliedScale))
    return 'same';
  if (claim.kind === 'factor') return factorsAgree(claim, article) ? 'rounded' : null;
  if (claim.kind === 'share' || article.kind === 'share') return sharesAgree(claim, article) ? 'rounded' : null;
  if (!claim.approximate && !article.approximate) return null;
  const alike = sameThing(claim, article);
  if (claim.dimension === 'count' && claim.value < ROUND_FROM && !alike) return null;
  // "över 800 arbetsgivare" and "900 tjänster": of other things only what is nearly the same number.
  const reach = claim.dimension === 'count' && !alike && claim.nouns.length > 0 && article.nouns.length > 0 ? OTHER : 1;
  // "ett sextiotal" may be told as such of 53, but 53 is not found in "ett sextiotal".
  const exact = article.soft && !claim.approximate ? OTHER : 1;
  const inside = (value: number, { range, value: said }: NumberMention, part: number) =>
    value >= said - (said - range.low) * part && value <= said + (range.high - said) * part;
  const inClaim = claim.approximate && inside(article.value, claim, reach);
  // "högst 850 000" and "över 800" say a bound: the number that an article tells with it is near.
  const bound =
    article.range.low < WIDE.low * article.value || article.range.high > WIDE.high * article.value ? OTHER : 1;
  const inArticle = article.approximate && inside(claim.value, article, Math.min(reach, exact, bound));
  return inClaim || inArticle ? 'rounded' : null;
}

/** Named figures agree with their own kind; "fem år i rad" with "i fem år" as well. */
function pointsAgree(claim: NumberMention, article: NumberMention): boolean {
  if (claim.kind === article.kind) return isNamed(claim.kind) && samePoint(claim.kind, claim.value, article.value);
  const [named, other] = isNamed(claim.kind) ? [claim, article] : [article, claim];
  // "för tredje gången" of what has happened "vid tre tillfällen".
  if (named.kind === 'ordinal' && other.dimension === 'count' && named.nouns[0] === 'gång')
    return named.value === other.value && /^(?:gång|tillfäll)/u.test(other.nouns[0] ?? '');
  if (named.kind !== 'ordinal' || other.dimension !== 'duration' || named.value !== other.value) return false;
  return named.text.includes(' i ');
}

/** A range that reaches further is said by a bound ("minst", "under"), or by the form of the number ("ett hundratal"). */
const WIDE = { low: 0.85, high: 1.15 };
/** How much of an approximation's range is left when the two count other things, as far as their words tell. */
const OTHER = 0.5;

/** A figure with nothing after it that says of what. */
function bareFigure(number: NumberMention): boolean {
  return number.dimension === 'count' && number.scale === 1 && number.nouns.length === 0 && number.value < 1000;
}

/** "tre av fyra" and its like are told of any share that comes near; of more than five it is the very number. */
export function isOfSeveral({ parts }: NumberMention): boolean {
  return parts !== null && parts.whole > 5;
}

/** "tre av elva" and "två tredjedelar" are one number each: the figures that a share is said with are none beside it. */
export function insideShare(number: NumberMention, all: readonly NumberMention[]): boolean {
  return (
    number.kind !== 'share' &&
    all.some(({ kind, start, end }) => kind === 'share' && number.start < end && number.end > start)
  );
}

/** The four of "fyra av tio", or the forty of "40 av 100", counts nothing. */
export function isOfTen({ kind, start, end }: NumberMention, beside: readonly NumberMention[]): boolean {
  if (kind === 'share') return false;
  return beside.some(
    ({ parts, start: from, end: to }) =>
      parts !== null && (parts.whole === 10 || parts.whole === 100) && start >= from && end <= to,
  );
}

/** Approximate numbers below this are only compared when both count the same thing: small ones are near too many. */
const ROUND_FROM = 30;

/** Both have a base unit of the same measure, and not the same unit. */
function otherUnit(a: NumberMention, b: NumberMention): boolean {
  if (a.base === null || b.base === null || a.dimension !== b.dimension) return false;
  return !near(a.base / a.value, b.base / b.value);
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
}

/** Measures that are never taken for another one. */
const STRICT: ReadonlySet<string> = new Set(['percent', 'points', 'money', 'week']);

/** Percent is never percentage points or crowns; a number without a unit may be any. */
export function sameMeasure(a: NumberMention, b: NumberMention): boolean {
  if (a.dimension === b.dimension) return true;
  if (!STRICT.has(a.dimension) && !STRICT.has(b.dimension))
    // "fyra skolor" are not "fyra timmar": a small count of something is no measure.
    return smallCount(a) || smallCount(b)
      ? false
      : a.dimension === 'count' || b.dimension === 'count' || a.dimension === 'age' || b.dimension === 'age';
  const bare = (number: NumberMention) =>
    number.dimension === 'count' && (number.nouns.length === 0 || number.value >= 1000);
  if (a.dimension === 'week' || b.dimension === 'week') return false;
  return bare(a) || bare(b);
}

/** The same measure in the same unit: five minutes and two hours are told in figures that have nothing to do with each other. */
export function sameUnit(a: NumberMention, b: NumberMention): boolean {
  return sameMeasure(a, b) && !otherUnit(a, b);
}

/** A small count of something that is no length of time ("två sjukdagar", "tre dagslöner" are as good as days). */
function smallCount(number: NumberMention): boolean {
  if (number.dimension !== 'count' || number.nouns.length === 0 || number.value > SMALL) return false;
  return !/dag|dygn|veck|månad|timm|minut/u.test(number.nouns[0]!);
}
const SMALL = 31;

/** True when both count the same thing, as far as the words after them tell. */
export function sameThing(a: NumberMention, b: NumberMention): boolean {
  if (a.dimension !== 'count' || b.dimension !== 'count') return a.dimension === b.dimension;
  return a.nouns.some((noun) =>
    b.nouns.some(
      (other) =>
        noun === other ||
        (noun.length >= 5 && other.endsWith(noun)) ||
        (other.length >= 5 && noun.endsWith(other)) ||
        familiesOf(noun).some((family) => familiesOf(other).includes(family)),
    ),
  );
}

/** "mer än dubbelt så dyr" of 2,4 times; a factor said exactly is near enough within a tenth. */
function factorsAgree(claim: NumberMention, article: NumberMention): boolean {
  const slack = claim.approximate ? 0 : claim.value * 0.1;
  // "mer än tre gånger" of "nästan fyra".
  const low = claim.approximate ? article.range.high : article.value;
  const high = claim.approximate ? article.range.low : article.value;
  return low >= claim.range.low - slack && high <= claim.range.high + slack;
}

/** Shares said in words are rough: a tenth either way, or what the approximation allows. */
function sharesAgree(claim: NumberMention, article: NumberMention): boolean {
  if (claim.dimension !== 'percent' || article.dimension !== 'percent') return false;
  // "19 procent" is no fifth, but "17 procent" is a sixth; "en tredjedel" may be 31 to 36 percent.
  const slack = claim.kind === 'share' ? claim.value * 0.1 : Math.max(0.7, claim.value * 0.02);
  const low = Math.min(claim.value - slack, claim.range.low);
  const high = Math.max(claim.value + slack, claim.range.high);
  return article.value >= low && article.value <= high;
}

/** So few of a unit are counted in halves. */
const FEW = 3;

/** Lengths in different units: within an eleventh (four weeks are a month), or what the approximation allows. */
function basesAgree(claim: NumberMention, article: NumberMention): boolean {
  const perUnit = claim.base! / claim.value;
  // "knappt två månader" of seven weeks: of few the next whole one is far.
  const nearly = claim.approximate && claim.range.high === claim.value && claim.value <= FEW ? 0.8 : 0.91;
  const low = Math.min(claim.base! * nearly, claim.range.low * perUnit * 0.98);
  const high = Math.max(claim.base! * 1.09, claim.range.high * perUnit * 1.02);
  return article.base! >= low && article.base! <= high;
}
