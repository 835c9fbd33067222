/** Numbers that an article does not write but that follow from two that it does: a reader can check them by counting. */
import type { PreparedArticle } from './article';
import { sameMeasure, sameThing } from './numberMatch';
import type { NumberMention } from './mention';

/** Smallest difference that is looked for where the claim does not compare: small ones come about by chance. */
const SMALLEST = 10;
/** A product is looked for above this only. */
const LARGE = 31;
/** How many numbers further on a partner is looked for: a table of figures proves everything. */
const NEIGHBOURS = 12;

/** How a number follows, and the sentences of the numbers it follows from (for years none: they may stand anywhere). */
export interface Derivation {
  text: string;
  sentences: readonly number[];
}

/**
 * How a number of the claim follows from the article: "128 − 92" for 36, "sex + två" for åtta, "2009–2023" for fjorton
 * år; null when it does not. Only neighbours are tried, and only numbers of the same measure.
 */
export function derivationOf(number: NumberMention, article: PreparedArticle): Derivation | null {
  if (number.kind === 'share' && !number.parts) return ratio(number, article);
  if (number.kind !== 'quantity' && number.kind !== 'age') return null;
  return (
    yearsBetween(number, article) ??
    fromNeighbours(number, article) ??
    comparedCounts(number, article) ??
    multiplied(number, article)
  );
}

/** A length in years that lies between two years of the article, or between one of them and its publication. */
function yearsBetween(number: NumberMention, article: PreparedArticle): Derivation | null {
  if (number.dimension !== 'duration' || number.base === null || number.base / number.value < 365) return null;
  const perUnit = number.base / number.value / 365.25;
  const low = number.range.low * perUnit - 0.01;
  const high = number.range.high * perUnit + 0.01;
  const years = new Set<number>();
  for (const { date } of article.figures.dates) if (date.year !== null) years.add(date.year);
  const published = article.published?.year ?? null;
  if (published !== null) years.add(published);
  const sorted = [...years].sort((a, b) => a - b);
  for (const from of sorted) {
    for (const to of sorted) {
      // Both ends counted: "inom två år" said in 2024 reaches to the end of 2025.
      const inclusive = to - from === 0 ? 0 : to - from + (from === published || to === published ? 1 : 0);
      if (to > from && ((to - from >= low && to - from <= high) || (inclusive >= low && inclusive <= high)))
        return { text: `${from}–${to}`, sentences: [] };
    }
  }
  return null;
}

function fromNeighbours(number: NumberMention, article: PreparedArticle): Derivation | null {
  const all = article.figures.quantities;
  for (let first = 0; first < all.length; first += 1) {
    const last = Math.min(all.length - 1, first + NEIGHBOURS);
    for (let second = first + 1; second <= last && all[second]!.at - all[first]!.at <= 1; second += 1) {
      const a = all[first]!;
      const b = all[second]!;
      const together = a.at === b.at;
      // What two figures come to is told faster than what they are of.
      if (
        together &&
        fits(number, a.number.value + b.number.value) &&
        addedUp(article.sentences[a.at]!.text, a.number, b.number) &&
        sameMeasure(number, a.number)
      )
        return { text: `${a.number.text} + ${b.number.text}`, sentences: [a.at] };
      const difference = Math.abs(scaledBeside(a.number, b.number) - scaledBeside(b.number, a.number));
      if (!fits(number, difference)) continue;
      if (!comparable(a.number, b.number, together || number.compares)) continue;
      if (!measures(number, alone(a.number) ? b.number : a.number)) continue;
      if (difference >= SMALLEST || number.compares || (together && changed(article, a, b)))
        return { text: differenceText(a.number, b.number), sentences: [a.at, b.at] };
    }
  }
  return null;
}

/** "var fjärde" from "av de 96 är 22": a count beside the count that it is a part of. */
function ratio(share: NumberMention, article: PreparedArticle): Derivation | null {
  const counts = article.figures.numbers.filter(
    ({ number }) => number.kind === 'quantity' && number.dimension === 'count',
  );
  for (let first = 0; first + 1 < counts.length; first += 1) {
    const a = counts[first]!;
    const b = counts[first + 1]!;
    if (a.at !== b.at) continue;
    const [part, whole] = a.number.value < b.number.value ? [a.number, b.number] : [b.number, a.number];
    if (whole.value < SMALLEST || part.value <= 0 || (part.nouns.length > 0 && whole.nouns.length > 0)) continue;
    const percent = (100 * part.value) / whole.value;
    const slack = share.value * 0.05;
    if (
      percent >= Math.min(share.range.low, share.value - slack) &&
      percent <= Math.max(share.range.high, share.value + slack)
    )
      return { text: `${part.text} av ${whole.text}`, sentences: [a.at] };
  }
  return null;
}

/** The value of a number, with the scale that the one beside it says for both ("755 miljoner. Förra året var det 685"). */
function scaledBeside(number: NumberMention, beside: NumberMention): number {
  return alone(number) && beside.scale === number.impliedScale ? number.value * beside.scale : number.value;
}

/** "13 000 färre fordon": two counts of the thing that the claim counts, wherever they stand. */
function comparedCounts(number: NumberMention, article: PreparedArticle): Derivation | null {
  if (!number.compares || number.dimension !== 'count') return null;
  const alike = article.figures.quantities.filter(({ number: other }) => sameThing(number, other));
  for (const a of alike) {
    for (const b of alike) {
      if (a.number.value > b.number.value && fits(number, a.number.value - b.number.value))
        return { text: differenceText(a.number, b.number), sentences: [a.at, b.at] };
    }
  }
  return null;
}

/** "160 miljoner … det dubbla": a figure and a factor said right after it. */
function multiplied(number: NumberMention, article: PreparedArticle): Derivation | null {
  if (number.value <= LARGE) return null;
  for (const { number: factor, at } of article.figures.numbers) {
    if (factor.kind !== 'factor') continue;
    const parts = article.figures.quantities.filter((part) => part.at === at || part.at === at - 1);
    const part = parts.find((one) => measures(number, one.number) && fits(number, one.number.value * factor.value));
    if (part) return { text: `${part.number.text}, ${factor.text}`, sentences: [part.at, at] };
  }
  return null;
}

function differenceText(a: NumberMention, b: NumberMention): string {
  return a.value > b.value ? `${a.text} − ${b.text}` : `${b.text} − ${a.text}`;
}

/** "sex psykologer och två pedagoger": named together, so that a reader would add them. */
function addedUp(sentence: string, a: NumberMention, b: NumberMention): boolean {
  if (a.dimension !== b.dimension || a.nouns.length === 0 || b.nouns.length === 0) return false;
  return /^[^.;:()0-9]{1,40}\soch\s$/u.test(sentence.slice(a.end, b.start));
}

/** Percentage points lie between two percentages. */
function measures(number: NumberMention, part: NumberMention): boolean {
  return number.dimension === 'points' ? part.dimension === 'percent' : sameMeasure(number, part);
}

/** "från 2,60 till 1,75 kronor", "33 procent, från 39": one figure became the other, so that any difference tells. */
function changed(article: PreparedArticle, a: Placed, b: Placed): boolean {
  return /^[^.;:()0-9]{0,40}\s(?:från|till|mot|än|jämfört)\s[^.;:()0-9]{0,30}$/u.test(
    article.sentences[a.at]!.text.slice(a.number.end, b.number.start),
  );
}

interface Placed {
  number: NumberMention;
  at: number;
}

/** Same measure, and the same thing where both say of what; in one sentence a figure alone is of the other's measure. */
function comparable(a: NumberMention, b: NumberMention, together: boolean): boolean {
  if (together && a.dimension !== b.dimension && (alone(a) || alone(b))) return true;
  if (scaledBeside(a, b) !== a.value || scaledBeside(b, a) !== b.value) return true;
  // "16,9 miljoner kronor" and "12 miljoner": the crowns are said once.
  if (a.dimension !== b.dimension) return a.scale >= 1e6 && b.scale >= 1e6 && sameMeasure(a, b);
  return a.dimension !== 'count' || a.nouns.length === 0 || b.nouns.length === 0 || sameThing(a, b);
}

function alone(number: NumberMention): boolean {
  return number.dimension === 'count' && number.nouns.length === 0;
}

function fits(number: NumberMention, value: number): boolean {
  const slack = 1e-6 * Math.abs(value);
  return value >= number.range.low - slack && value <= number.range.high + slack;
}
