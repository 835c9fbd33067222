/** Numbers that an article does not write but that follow from those that it does: a reader can check them by counting. */
import type { PreparedArticle } from './article';
import type { DateMention } from './dates';
import { enumerated } from './enumerated';
import { samePoint } from './namedFigures';
import { sameMeasure, sameThing, sameUnit } from './numberMatch';
import type { NumberMention } from './mention';
import {
  alone,
  APART,
  changed,
  comparable,
  fits,
  NEIGHBOURS,
  type Derivation,
  type Placed,
  type Speaks,
} from './pairs';
import { THE_REST } from './reckoned';
import { reckonedFrom, restOfWhole, saidTwice } from './reckonings';
import {
  amountOfShare,
  becameOf,
  changeAsFactor,
  forOtherPeriod,
  multiplied,
  partOf,
  timesAsMany,
} from './proportions';
import { timeBetween } from './timeBetween';

/** Smallest difference that is looked for where the claim does not compare: small ones come about by chance. */
const SMALLEST = 10;

/** "tre av fyra" is told of any share that comes near; of more than five it is the very number. */
const TOLD_OF = 5;

/**
 * How a number of the claim follows from the article: "128 − 92" for 36, "sex + två" for åtta, "2009–2023" for fjorton
 * år; null when it does not. Only neighbours are tried, and only numbers of the same measure.
 */
export function derivationOf(number: NumberMention, article: PreparedArticle, speaks: Speaks): Derivation | null {
  if (number.kind === 'share')
    return (number.parts?.whole ?? 0) > TOLD_OF ? restOfWhole(number, article) : partOf(number, article, speaks);
  if (number.kind === 'decade') return yearsOfDecade(number, article);
  if (number.kind === 'factor') return timesAsMany(number, article, speaks) ?? changeAsFactor(number, article, speaks);
  if (number.kind !== 'quantity' && number.kind !== 'age') return null;
  return (
    timeBetween(number, article) ??
    partOf(number, article, speaks) ??
    becameOf(number, article) ??
    changeAsFactor(number, article, speaks) ??
    fromNeighbours(number, article, speaks) ??
    comparedCounts(number, article) ??
    comparedExactly(number, article) ??
    againstTotal(number, article, speaks) ??
    comparedLengths(number, article, speaks) ??
    multiplied(number, article) ??
    forOtherPeriod(number, article, speaks) ??
    amountOfShare(number, article, speaks) ??
    enumerated(number, article, speaks) ??
    saidTwice(number, article, speaks) ??
    reckonedFrom(number, article, speaks)
  );
}

/** "2022" where the article says "tillsattes 2017 och blev klar fem år senare": so long after or before the year named last. */
export function yearLater({ year, month }: DateMention, article: PreparedArticle): boolean {
  if (year === null || month !== null) return false;
  return article.figures.numbers.some(({ number, at }) => {
    if (number.dimension !== 'duration' || number.base === null || number.base / number.value < 365) return false;
    const way = /^\s(senare|efteråt|därefter|tidigare|dessförinnan)(?!\p{L})/u.exec(
      article.sentences[at]!.text.slice(number.end),
    );
    if (!way) return false;
    const here = article.figures.datesIn[at]!.filter(({ end, year: said }) => end <= number.start && said !== null);
    const before = article.figures.datesIn[at - 1]?.filter(({ year: said }) => said !== null) ?? [];
    const last = here.at(-1) ?? before.at(-1);
    const years = /^(?:senare|efteråt|därefter)$/u.test(way[1]!) ? number.value : -number.value;
    return last !== undefined && last.year! + years === year;
  });
}

/** "femtiotalet" where the article says 1956. */
function yearsOfDecade({ value }: NumberMention, article: PreparedArticle): Derivation | null {
  const isIn = (year: number) =>
    value < 100 ? samePoint('decade', value, year - (year % 10)) : year - (year % 10) === value;
  const years = article.figures.dates.filter(({ date }) => date.year !== null && !date.relative && isIn(date.year));
  return years.length === 0 ? null : { text: years[0]!.date.text, sentences: [...new Set(years.map(({ at }) => at))] };
}

function fromNeighbours(number: NumberMention, article: PreparedArticle, speaks: Speaks): Derivation | null {
  // What lies between two percentages is said in points.
  const compares = number.compares && number.dimension !== 'percent';
  for (const { a, b, values } of article.figures.pairs) {
    // What two figures come to is told faster than what they are of.
    const sum = fits(number, values[0] + values[1]);
    const difference = Math.abs(values[0] - values[1]);
    if (!sum && !fits(number, difference)) continue;
    // "mellan 30 och 50 år" is one thing said between two figures, which a reader adds up or compares only when told to.
    if (!compares && isSpan(article, a, b)) continue;
    const before = beforeChange(number, article, a, b, values);
    if (before && speaks(a.at)) return { text: before, sentences: [a.at, b.at] };
    const together = a.at === b.at;
    // What was and what became may stand further apart.
    if (b.at - a.at > 1 && !(compares && speaks(a.at) && speaks(b.at))) continue;
    if (sum && sameUnit(number, a.number) && addUp(number, a, b, article, speaks))
      return { text: `${a.number.text} + ${b.number.text}`, sentences: [a.at, b.at] };
    if (!fits(number, difference)) continue;
    if (!comparable(a.number, b.number, together || compares)) continue;
    if (!measures(number, alone(a.number) ? b.number : a.number)) continue;
    if (difference >= SMALLEST || compares || (together && changed(article, a, b)))
      return { text: differenceText(a.number, b.number), sentences: [a.at, b.at] };
  }
  return null;
}

/** "mellan 30 och 50", "30–50", "30 till 50", but not "från 30 till 50", which may be a change. */
function isSpan(article: PreparedArticle, a: Placed, b: Placed): boolean {
  if (a.at !== b.at || a.number.nouns.length > 0) return false;
  const { text } = article.sentences[a.at]!;
  const words = text.slice(a.number.end, b.number.start);
  if (/^\s?[–—-]\s?$/u.test(words)) return true;
  return (
    /(?<!\p{L})mellan\s(?:\p{L}+\s)?$/iu.test(text.slice(0, a.number.start)) && /^\soch\s(?:\p{L}+\s)?$/u.test(words)
  );
}

/** "118 miljoner, 20 miljoner lägre än": what it was, from what it became and the difference; null when that is not it. */
function beforeChange(
  number: NumberMention,
  article: PreparedArticle,
  a: Placed,
  b: Placed,
  values: readonly [number, number],
): string | null {
  if (b.at - a.at > 1 || !(fits(number, values[0] + values[1]) || fits(number, values[0] - values[1]))) return null;
  if (!sameUnit(number, a.number)) return null;
  const after = article.sentences[b.at]!.text.slice(b.number.end, b.number.end + 40);
  const [less, more] = [
    /^\s(?:\p{L}+\s)?(?:färre|mindre|lägre|kortare|billigare|sämre) än/u,
    /^\s(?:\p{L}+\s)?(?:fler|mer|högre|längre|dyrare|bättre) än/u,
  ];
  if (less.test(after) && fits(number, values[0] + values[1])) return `${a.number.text} + ${b.number.text}`;
  if (more.test(after) && fits(number, values[0] - values[1])) return `${a.number.text} − ${b.number.text}`;
  return null;
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

/** "123 kronor mer": a difference of three figures or more is no chance, wherever the two stand. */
function comparedExactly(number: NumberMention, article: PreparedArticle): Derivation | null {
  if (!number.compares || number.approximate || number.dimension === 'count' || number.dimension === 'percent')
    return null;
  if (
    String(number.value)
      .replace(/\D/gu, '')
      .replace(/^0+|0+$/gu, '').length < 3
  )
    return null;
  const alike = article.figures.quantities.filter(({ number: other }) => other.dimension === number.dimension);
  const byValue = new Map(alike.map((placed) => [rounded(placed.number.value), placed]));
  for (const a of alike) {
    const b = byValue.get(rounded(a.number.value - number.value));
    if (b) return { text: differenceText(a.number, b.number), sentences: [a.at, b.at] };
  }
  return null;
}

/** A title and its lead name few sums. */
const TOTALS_IN_TITLE = 6;

/**
 * "drygt två miljarder" where another pays 2,5 "och hamnen resten", "1,4 miljarder dyrare" than the 3,2 once reckoned
 * with: between a sum in millions of a sentence that speaks of the claim's matter and the total of title or lead, which
 * need not stand near it, or of the sentences before.
 */
function againstTotal(number: NumberMention, article: PreparedArticle, speaks: Speaks): Derivation | null {
  if (number.scale < 1e6) return null;
  const sums = article.figures.quantities.filter(
    ({ number: other }) => other.scale >= 1e6 && sameMeasure(number, other),
  );
  const totals = sums.filter(({ at }) => article.sentences[at]!.part < 0).slice(0, TOTALS_IN_TITLE);
  for (let index = 0; index < sums.length; index += 1) {
    const part = sums[index]!;
    if (!(number.compares ? speaks(part.at) : THE_REST.test(article.sentences[part.at]!.text))) continue;
    const before = sums.slice(Math.max(0, index - NEIGHBOURS), index).filter(({ at }) => part.at - at <= APART);
    for (const total of [...totals, ...before]) {
      if (fits(number, Math.abs(total.number.value - part.number.value)))
        return { text: differenceText(total.number, part.number), sentences: [part.at, total.at] };
    }
  }
  return null;
}

/** "fem dagar längre" from "19 dagar. Målet är två veckor": two lengths of time that stand together, whatever their units. */
function comparedLengths(number: NumberMention, article: PreparedArticle, speaks: Speaks): Derivation | null {
  if (!number.compares || number.dimension !== 'duration' || number.base === null) return null;
  for (const { a, b } of article.figures.pairs) {
    if (a.number.base === null || b.number.base === null || a.number.dimension !== b.number.dimension) continue;
    if (b.at - a.at > 1 || !(speaks(a.at) || speaks(b.at))) continue;
    const difference = Math.abs(a.number.base - b.number.base) / (number.base / number.value);
    if (fits(number, difference)) return { text: `${a.number.text} − ${b.number.text}`, sentences: [a.at, b.at] };
  }
  return null;
}

function rounded(value: number): number {
  return Math.round(value * 1000);
}

function differenceText(a: NumberMention, b: NumberMention): string {
  return a.value > b.value ? `${a.text} − ${b.text}` : `${b.text} − ${a.text}`;
}

/**
 * "sex psykologer och två pedagoger": named together, so that a reader would add them; or the claim says that it adds
 * ("sammanlagt") what the text says of its matter.
 */
function addUp(number: NumberMention, a: Placed, b: Placed, article: PreparedArticle, speaks: Speaks): boolean {
  if (number.totals && comparable(a.number, b.number, a.at === b.at) && speaks(a.at) && speaks(b.at)) return true;
  if (a.at !== b.at || a.number.dimension !== b.number.dimension) return false;
  if (a.number.nouns.length === 0 || b.number.nouns.length === 0) return false;
  return /^[^.;:()0-9]{1,40}\soch\s$/u.test(article.sentences[a.at]!.text.slice(a.number.end, b.number.start));
}

/** Percentage points lie between two percentages. */
function measures(number: NumberMention, part: NumberMention): boolean {
  return number.dimension === 'points' ? part.dimension === 'percent' : sameUnit(number, part);
}
